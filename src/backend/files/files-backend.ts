import type {BackendFactory} from '../ports.js';
import {readWith} from '../rest/answer.js';
import {request} from '../rest/request.js';
import {documentsBackend} from './documents-backend.js';
import {readItems} from './json-items.js';

const readList = readWith(readItems);

/** Plain JSON files on a web server, in the shapes of the contract. @param url the folder */
export const filesBackend = (({url}) => {
  const folder = url.replace(/\/+$/, '');
  return documentsBackend({
    configuration: options => request(`${folder}/configuration.json`, options),
    // What `readItems` gives is a list.
    items: async (name, options) => (await request(`${folder}/${name}.json`, options, readList)) as readonly unknown[],
    projects: async options => (await request(`${folder}/projects.json`, options, readList)) as readonly unknown[],
    project: (id, options) => request(`${folder}/projects/${encodeURIComponent(id)}.json`, options),
  });
}) satisfies BackendFactory;
