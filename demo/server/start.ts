// `npm start`: the demo site, and beside it the widgets and the API on an origin of their own.
import {randomBytes} from 'node:crypto';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {startDemo} from './demo.js';
import {sampleDocuments} from './sample-town.js';
import {settingsFrom} from './settings.js';
import {untilSignal} from './until-signal.js';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const folders = {
  dist: here('dist'),
  site: here('demo/site'),
  theme: here('node_modules/@utrecht/design-tokens/dist'),
  data: here('.data'),
};

try {
  const settings = settingsFrom(process.env);
  const {officerPassword = randomBytes(12).toString('base64url'), smtpUrl} = settings;
  const {council, server, origin} = await untilSignal(() =>
    startDemo({...settings, officerPassword}, folders, sampleDocuments),
  );
  // One that was given is known to who gave it, and stays out of logs.
  const told = settings.officerPassword ? 'the password of OFFICER_PASSWORD' : `password ${officerPassword}`;
  console.log(`
  The council site       ${council.origin}
  Its widgets            ${origin}/verbind/1/verbind.js
  Its API                ${origin}/v1   (${server.database.kind})
  New initiatives        ${origin}/officer   (any name, ${told})
  Projects               ${origin}/officer/projects   (the same)
  Letters                ${smtpUrl ? 'go by SMTP' : `${origin}/outbox   (the same)`}

  Ctrl+C stops.
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
