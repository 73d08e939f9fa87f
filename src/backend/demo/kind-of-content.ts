/** How files of a kind begin; a space is any byte. */
const beginnings: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-',
  'image/jpeg': '\u00FF\u00D8\u00FF',
  'image/png': '\u0089PNG\r\n\u001A\n',
  'image/webp': 'RIFF    WEBP',
};

/** The media type of a file by what is in it, whatever its name says; undefined for a kind that the demo does not know. */
export const kindOfContent = async (file: Blob): Promise<string | undefined> => {
  const bytes = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  return Object.keys(beginnings).find(kind =>
    [...(beginnings[kind] ?? '')].every((letter, index) => letter === ' ' || letter.charCodeAt(0) === bytes[index]),
  );
};
