import {HttpResponse} from 'msw';

/** The version of the contract that these handlers speak. */
export const apiVersion = '1.0.0';

/** FNV-1a: short, the same everywhere, and good enough to see that something changed. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
};

/** A good answer to a read, with the headers that the contract promises; 304 for who has it already. */
export const answer = (request: Request, body: object): Response => {
  // The clock says nothing of whether the rest changed.
  const etag = `"${hashOf(JSON.stringify({...body, serverTime: undefined}))}"`;
  const headers = {etag, 'api-version': apiVersion};
  return request.headers.get('if-none-match') === etag
    ? new HttpResponse(null, {status: 304, headers})
    : HttpResponse.json(body, {headers});
};
