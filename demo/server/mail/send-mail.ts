import {createTransport} from 'nodemailer';
import type {Letter} from './outbox.js';

/** Hands a letter over. @param id the same at every try, so that whoever gets it twice sees one */
export type SendMail = (letter: Letter, id: string) => Promise<void>;

/** Milliseconds that a mail server may take for a step. */
const patience = 10_000;

/** Sends by SMTP. @param url `smtp://user:password@mail.example.nl:587` @param from sender: `Gemeente <initiatief@example.nl>` */
export const smtpSender = (url: string, from: string): SendMail => {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter is text: nothing in it may name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  return async ({to, subject, text, language, stopUrl}, id) => {
    await transport.sendMail({
      from,
      // As an object, so that nothing in it is read as a second address.
      to: {name: '', address: to},
      subject,
      text,
      messageId: `<${id}@${domain}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': language,
        ...(stopUrl && {
          'List-Unsubscribe': `<${stopUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    });
  };
};
