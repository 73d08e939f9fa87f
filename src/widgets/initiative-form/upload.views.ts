import {nothing, type TemplateResult} from 'lit';
import type {Field} from '../../model/initiative/fields.js';
import {fileField, type FileItem} from '../../ui/file-field.js';
import type {FieldFrame} from '../../ui/field-frame.js';
import {textField} from '../../ui/text-field.js';
import type {FormView} from './form-view.js';
import type {Texts} from './initiative-form.messages.js';
import type {Upload, UploadProblem, Uploads} from './uploads.js';

/** `application/pdf` → `PDF`: what people call a kind of file. */
const kindName = (format: string): string =>
  format
    .replace(/^.*[/.]/, '')
    .replace('jpeg', 'jpg')
    .toUpperCase();

const megabytes = (bytes: number, locale: string): string =>
  (bytes / 1_048_576).toLocaleString(locale, {maximumFractionDigits: 1});

/** `1,4 MB`, `20 kB`: as file managers say it. */
const sizeText = (bytes: number, locale: string): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${megabytes(bytes, locale)} MB`;

const errorText = (name: string, problem: UploadProblem, {texts, locale, form}: FormView): string => {
  const {maxSize, encodingFormats} = form.settings.attachments;
  switch (problem) {
    case 'too-large':
      return texts['file.too-large'](name, megabytes(maxSize, locale));
    case 'kind':
      return texts['file.kind'](name, encodingFormats.map(kindName).join(', '));
    case 'heic':
      return texts['file.heic'](name);
    case 'empty':
      return texts['file.empty'](name);
    case 'failed':
      return texts['file.failed'](name);
  }
};

const actionsOf = (upload: Upload, uploads: Uploads, texts: Texts): FileItem['actions'] => {
  const {number, file, attachment, problem} = upload;
  const remove = {label: texts.remove, name: texts.removeFile(file.name), act: () => uploads.remove(number)};
  if (attachment) return [remove];
  if (!problem) return [{...remove, label: texts.stop, name: texts.stopUpload(file.name)}];
  const again = {label: texts.retry, name: texts.retryFile(file.name), act: () => uploads.retry(number)};
  return problem === 'failed' ? [again, remove] : [remove];
};

const description = ({number, file, description: value}: Upload, uploads: Uploads, texts: Texts): TemplateResult =>
  textField({
    id: `file-${number}-description`,
    label: texts.fileDescription(file.name),
    description: texts.fileDescriptionWhy,
    optional: texts.optional,
    value,
    required: false,
    write: text => uploads.describe(number, text),
    leave: () => undefined,
  });

const fileOf = (upload: Upload, uploads: Uploads, view: FormView): FileItem => {
  const {texts, locale} = view;
  const {number, file, part, attachment, problem} = upload;
  const busy = !attachment && !problem;
  return {
    key: number,
    status: busy
      ? texts.uploading(file.name, Math.round(part * 100))
      : texts.uploaded(file.name, sizeText(file.size, locale)),
    ...(problem && {error: errorText(file.name, problem, view)}),
    ...(busy && {part}),
    actions: actionsOf(upload, uploads, texts),
    more: attachment?.encodingFormat.startsWith('image/') ? description(upload, uploads, texts) : nothing,
  };
};

/** Photos and documents, each on its way by itself. */
export const uploadField = (field: Field, frame: FieldFrame, uploads: Uploads, view: FormView): TemplateResult => {
  const {texts, locale, form} = view;
  const {maxCount, maxSize, encodingFormats} = form.settings.attachments;
  const limits = texts.filesDescription(maxCount, megabytes(maxSize, locale), encodingFormats.map(kindName).join(', '));
  const error = uploads.tooMany ? texts['file.too-many'](maxCount) : frame.error;
  return fileField({
    ...frame,
    description: [frame.description, limits].filter(Boolean).join(' '),
    ...(error && {error}),
    add: texts.addFile,
    accept: encodingFormats.join(','),
    files: uploads.all.filter(upload => upload.field === field.name).map(upload => fileOf(upload, uploads, view)),
    choose: files => uploads.add(files, field.name),
  });
};
