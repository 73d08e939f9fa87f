// Everything that is checked: node --import tsx test/run.ts [stage…]. Without names all of it; with names those, and what
// they need. `--as-is` leaves out what they need: for a second run, when the build still stands.
import process from 'node:process';
import {stages} from './support/stages/all.js';
import {add} from './support/stages/count.js';
import {runStages} from './support/stages/run-stages.js';
import type {Stage} from './support/stages/stage.js';

const words = process.argv.slice(2);
const asIs = words.includes('--as-is');
const names = words.filter(word => word !== '--as-is');

const withNeeds = (stage: Stage): readonly Stage[] => [
  ...(asIs ? [] : stages.filter(({name}) => stage.needs.includes(name)).flatMap(withNeeds)),
  stage,
];

const unknown = names.filter(name => !stages.some(stage => stage.name === name));
if (unknown.length) {
  console.error(`There is no stage ${unknown.join(', ')}. These are: ${stages.map(({name}) => name).join(', ')}.`);
  process.exit(2);
}

const wanted = new Set((names.length ? stages.filter(({name}) => names.includes(name)) : stages).flatMap(withNeeds));
const start = performance.now();
const outcomes = await runStages(stages.filter(stage => wanted.has(stage)));
const total = outcomes.map(({count}) => count).reduce(add);

console.log(`\n${'stage'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const {name, count, seconds} of outcomes) {
  const columns = [
    String(count.passed).padStart(8),
    String(count.failed).padStart(8),
    String(seconds ?? '–').padStart(9),
  ];
  console.log(name.padEnd(16) + columns.join(''));
}
console.log(`${'all'.padEnd(32)}${String(Math.round((performance.now() - start) / 1000)).padStart(9)}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
