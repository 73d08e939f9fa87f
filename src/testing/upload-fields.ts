/** What came in as `multipart/form-data` under `file` and `uploadToken`. */
interface UploadFields {
  readonly file: FormDataEntryValue | null;
  readonly uploadToken: FormDataEntryValue | null;
}

/**
 * The fields of an upload. WebKit reads a file whose name is not ASCII as a text without letters: its name is put aside before the body
 * is read, and given back after.
 */
export const uploadFields = async (request: Request): Promise<UploadFields> => {
  const body = await request.blob();
  // One letter for every byte, so that a place in the text is a place in the body.
  const head = /^[^]*?; filename="([^"]*)"/.exec(new TextDecoder('latin1').decode(await body.arrayBuffer()));
  const end = (head?.[0].length ?? 0) - 1;
  const start = end - (head?.[1]?.length ?? 0);
  const readable = head ? new Blob([body.slice(0, start), 'file', body.slice(end)]) : body;
  const form = await new Response(readable, {
    headers: {'content-type': request.headers.get('content-type') ?? ''},
  }).formData();
  const [file, uploadToken] = [form.get('file'), form.get('uploadToken')];
  return file instanceof File
    ? {file: new File([file], await body.slice(start, end).text(), {type: file.type}), uploadToken}
    : {file, uploadToken};
};
