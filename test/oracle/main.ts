import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkVectors, compareAll, compareGenerated } from './groovy/oracle';
import { findEngines } from './java';
import { type Summary, summarize } from './report';
import { compareSpring } from './spring/oracle';

/** Per cent of the decided cases that must agree. */
const goal = 99.5;

const help = `npm run oracle -- [groovy|spring] [--seed N] [--count N] [--write] [--all] [--cases FILE]
  Holds our evaluators to the real engines: the committed vectors, and generated cases.
  --seed N      which cases are generated (default 1)
  --count N     how many a language (default 2000)
  --write       puts the engine's answers into test/vectors
  --all         prints every difference instead of the smallest of each kind
  --cases FILE  a JSON array of Groovy templates to compare instead`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '2000' },
      write: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      cases: { type: 'string' },
    },
  });
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  if (values.help) {
    write(help);
    return 0;
  }
  const engines = findEngines();
  if ('missing' in engines) {
    process.stderr.write(`${engines.missing}\n`);
    return 2;
  }
  const { classPath } = engines;
  const seed = Number(values.seed);
  const count = Number(values.count);
  const wants = (language: string): boolean => positionals.length === 0 || positionals.includes(language);
  const summaries: Summary[] = [];
  if (values.cases !== undefined) {
    const templates = JSON.parse(readFileSync(values.cases, 'utf8')) as string[];
    summarize('Groovy cases', compareAll(classPath, templates), write, true);
    return 0;
  }
  write(`seed ${seed}, ${count} cases a language`);
  if (wants('groovy')) {
    const { comparisons, stale } = checkVectors(classPath, values.write);
    for (const file of stale)
      write(`test/vectors/groovy/${file} ${values.write ? 'is written anew' : 'differs from the engine: --write'}`);
    summaries.push(summarize('Groovy vectors', comparisons, write, values.all));
    summaries.push(summarize('Groovy generated', compareGenerated(classPath, seed, count), write, values.all));
  }
  if (wants('spring'))
    summaries.push(summarize('Spring generated', compareSpring(classPath, seed, count), write, values.all));
  return summaries.some(({ agreement }) => agreement < goal) ? 1 : 0;
}

process.exitCode = main();
