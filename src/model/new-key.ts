/** A key that nobody can guess and that comes once: 32 hexadecimal digits. Works on pages without HTTPS too. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
