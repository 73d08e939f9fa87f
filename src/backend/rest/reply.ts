import {readWith} from './answer.js';
import {readRefusal} from './refusal.js';

/** The JSON in the answer to something that was sent: there it matters at once which field was refused, and how long to wait. */
export const readReply = readWith(response => response.json(), readRefusal);
