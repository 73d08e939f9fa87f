import {randomBytes} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import {settingsOf} from '../../../src/model/initiative/settings-of.js';
import type {Tables} from '../database/tables.js';
import type {Action, Sent} from '../http/action.js';
import {Problem} from '../http/problem.js';
import type {FormTokens} from '../initiatives/form-token.js';
import {fileNameOf} from './file-name.js';
import {mediaTypeOf} from './media-type.js';
import {readUpload} from './read-upload.js';
import {withoutMetadata} from './without-metadata.js';

/** Milliseconds for which an upload waits for its initiative. */
const patience = 24 * 3_600_000;

/** What it takes to take files in. */
interface AttachmentDesk {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
  readonly tokens: FormTokens;
}

const refuseTooMany = async (db: Kysely<Tables>, formId: string, maxCount: number, now: Date): Promise<void> => {
  // One after the other for a form, so that ten at the same moment are counted too.
  await sql`select pg_advisory_xact_lock(hashtextextended(${formId}, 0))`.execute(db);
  const {count} = await db
    .selectFrom('attachment')
    .select(({fn}) => fn.countAll().as('count'))
    .where('formId', '=', formId)
    .where(({or, eb}) => or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
    .executeTakeFirstOrThrow();
  if (Number(count) >= maxCount)
    throw new Problem(400, `At most ${maxCount} files go with an initiative. Take one back first.`, {
      invalidParams: [{name: 'file', code: 'invalid', reason: `is one more than ${maxCount}`}],
    });
};

const upload = async ({db, clock, tokens}: AttachmentDesk, {request, town}: Sent): Promise<object> => {
  const {maxSize, maxCount, encodingFormats} = settingsOf(town.configuration ?? {}, () => undefined).attachments;
  if (maxCount === 0)
    throw new Problem(400, 'This municipality takes no files.', {
      invalidParams: [{name: 'file', code: 'closed', reason: 'is not taken by this municipality'}],
    });
  const file = await readUpload(request, maxSize);
  const {formId} = tokens.openFresh(file.token, 'uploadToken');
  const encodingFormat = await mediaTypeOf(file.content, encodingFormats);
  const content = await withoutMetadata(file.content, encodingFormat);
  const uploadedAt = clock();
  const expiresAt = new Date(uploadedAt.getTime() + patience);
  const attachment = {
    id: randomBytes(16).toString('hex'),
    name: fileNameOf(file.name, encodingFormat),
    contentSize: content.length,
    encodingFormat,
  };
  await db.transaction().execute(async transaction => {
    await refuseTooMany(transaction, formId, maxCount, uploadedAt);
    await transaction
      .insertInto('attachment')
      .values({...attachment, formId, content, uploadedAt, expiresAt, initiativeId: null, description: null})
      .execute();
  });
  return {...attachment, expiresAt: expiresAt.toISOString()};
};

/** POST `/attachments`. */
export const uploadAttachment = (desk: AttachmentDesk): Action => ({
  takes: 'upload',
  sends: true,
  run: async sent => ({status: 201, body: await upload(desk, sent)}),
});

/** DELETE `/attachments/{id}`. */
export const deleteAttachment = ({db, tokens}: AttachmentDesk): Action => ({
  takes: 'nothing',
  sends: false,
  run: async ({path, request}) => {
    const {formId} = tokens.open(request.headers.get('uploadToken') ?? '', 'uploadToken');
    const gone = await db
      .deleteFrom('attachment')
      .where('id', '=', path['id'] ?? '')
      .where('formId', '=', formId)
      .where('initiativeId', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!gone) throw new Problem(404, 'There is no such upload.');
    return {status: 204};
  },
});
