// Runs files of node:test, shows them, and writes their count: node --import tsx test/support/stages/run-node-tests.ts <file…>
import {createWriteStream} from 'node:fs';
import process from 'node:process';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {countFileVariable} from './count.js';
import nodeCount from './node-count.reporter.js';

const files = process.argv.slice(2);
if (!files.length) throw new Error('There are no tests here.');
const countFile = process.env[countFileVariable];
const events = run({files: files.map(file => `${process.cwd()}/${file}`), concurrency: 2});
events.on('test:fail', () => {
  process.exitCode = 1;
});
// The types of Node 20 do not say that what is composed is a stream.
events.compose<NodeJS.ReadableStream>(new spec()).pipe(process.stdout);
if (countFile) events.compose<NodeJS.ReadableStream>(nodeCount).pipe(createWriteStream(countFile));
