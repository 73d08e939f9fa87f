/** The smallest PNG there is: one pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A photo of one pixel. */
export const photo = (name = 'park.png'): File =>
  new File([Uint8Array.from(atob(pixel), letter => letter.charCodeAt(0))], name, {type: 'image/png'});

/** A page that says that it is a photo. */
export const liar = (): File => new File(['<!doctype html><script>alert(1)</script>'], 'park.png', {type: 'image/png'});

/** A photo of so many bytes, most of them nothing. */
export const largePhoto = (bytes: number): File =>
  new File([photo(), new Uint8Array(bytes - photo().size)], 'large.png', {type: 'image/png'});
