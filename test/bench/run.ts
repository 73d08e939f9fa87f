// npm run bench [size] [finder] [form] [server] [projects] [chaos]: prints what things weigh and how long they take. It measures; it judges nothing.
import process from 'node:process';

const benches: Readonly<Record<string, () => Promise<{run(): Promise<void> | void}>>> = {
  size: () => import('./size/run.js'),
  finder: () => import('./finder/run.js'),
  form: () => import('./form/run.js'),
  server: () => import('./server/run.js'),
  projects: () => import('./projects/run.js'),
  chaos: () => import('./chaos/run.js'),
};

const words = process.argv.slice(2);
for (const [name, load] of Object.entries(benches))
  if (words.length === 0 || words.includes(name)) await (await load()).run();
