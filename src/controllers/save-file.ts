/** Hands a small text or document to the visitor as a file. */
export const saveFile = (name: string, type: string, content: BlobPart): void => {
  // The one blob URL of the library. It is followed as a download, not loaded into the page, and a content security policy
  // has no say in that; a data URL would be refused by Chromium as a top-level navigation.
  // eslint-disable-next-line no-restricted-syntax
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
