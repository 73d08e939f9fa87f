import {once} from 'node:events';
import {connect} from 'node:net';

/** What came back, in one piece. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends bytes that no HTTP client would, and reads until the other side closes. */
export const sendRaw = async (origin: string, request: string): Promise<RawAnswer> => {
  const socket = connect(Number(new URL(origin).port), 'localhost');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // Not ended: Node.js gives up on an answer when the other side hangs up first.
  socket.write(Buffer.from(request, 'latin1'));
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString('utf8');
  return {status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text};
};
