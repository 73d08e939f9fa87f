import type {Documents} from '../../../demo/server/directory/documents.js';
import {sampleDocuments} from '../../../demo/server/sample-town.js';

/** A project of the sample town. */
export const project = (id: string, other: object = {}): object => ({
  id,
  reference: `ER-2026-${id.toUpperCase()}`,
  kind: 'initiative',
  title: id,
  status: 'active',
  ...other,
});

/** News of a project. */
export const news = (id: string, publishedAt: string, other: object = {}): object => ({
  id,
  publishedAt,
  kind: 'news',
  title: `Nieuws ${id}`,
  body: {format: 'plain', value: 'Er is nieuws.'},
  ...other,
});

/** The sample town with other projects. */
export const registerOf = (projects: readonly object[]): Documents => ({...sampleDocuments, projects});
