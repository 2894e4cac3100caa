import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sentences } from '../grammar';
import { runBatch } from '../java';
import { Random } from '../random';
import type { Comparison } from '../report';
import { scopeOfBinding } from './binding';
import { compareGroovy, type GroovyAnswer } from './compare';
import { groovyGrammar } from './grammar';

const vectors = 'test/vectors/groovy';
const script = 'test/oracle/groovy/engine.groovy';
const binding = (): Record<string, unknown> => JSON.parse(readFileSync(`${vectors}/binding.json`, 'utf8'));

/** Generated templates through the engine and through ours. */
export function compareGenerated(classPath: string, seed: number, count: number): readonly Comparison[] {
  return compareAll(classPath, sentences(groovyGrammar, 'template', count, new Random(seed)));
}

/** Any templates through the engine and through ours. */
export function compareAll(classPath: string, templates: readonly string[]): readonly Comparison[] {
  const answers = runBatch<GroovyAnswer>(classPath, script, { binding: binding(), templates });
  const json = binding();
  return templates.map((template, i) => compareGroovy(template, answers[i]!, scopeOfBinding(json)));
}

export interface VectorCheck {
  readonly comparisons: readonly Comparison[];
  /** Files whose answers are not the engine's. */
  readonly stale: readonly string[];
}

/**
 * The committed vectors (test/vectors/groovy/cases/*.json are the templates, *.json beside them the answers) through the
 * engine and through ours. `write` puts the engine's answers into the files, with binding.json as the inputs they share,
 * so that each is a file `eval --vectors` runs.
 */
export function checkVectors(classPath: string, write: boolean): VectorCheck {
  const files = readdirSync(`${vectors}/cases`).sort();
  const cases = files.map((file) => JSON.parse(readFileSync(`${vectors}/cases/${file}`, 'utf8')) as string[]);
  const answers = runBatch<GroovyAnswer>(classPath, script, { binding: binding(), templates: cases.flat() });
  const json = binding();
  const stale: string[] = [];
  const comparisons: Comparison[] = [];
  let at = 0;
  files.forEach((file, i) => {
    const lines = cases[i]!.map((template) => {
      const answer = answers[at++]!;
      comparisons.push(compareGroovy(template, answer, scopeOfBinding(json)));
      // The compiler's own words say nothing that a test could use.
      const { expected, error, phase } = answer;
      // Where an object is in memory changes from run to run.
      const message = answer.message?.replace(/@[0-9a-f]{5,8}\b/g, '@…');
      if (expected !== undefined) return JSON.stringify({ expression: template, expected });
      const suspect = template.includes('com.fasterxml.')
        ? { suspect: 'EIC has Jackson, the engine here has not' }
        : {};
      return JSON.stringify({ expression: template, error, phase, ...(phase === 'parse' ? suspect : { message }) });
    });
    const shared = `"mode": "template",\n  "inputs": ${JSON.stringify(json)}`;
    const text = `{\n  ${shared},\n  "vectors": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
    const known = `${vectors}/${file}`;
    if (sameAnswers(text, known)) return;
    stale.push(file);
    if (write) writeFileSync(known, text);
  });
  return { comparisons, stale };
}

function sameAnswers(text: string, file: string): boolean {
  try {
    return JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === JSON.stringify(JSON.parse(text));
  } catch {
    return false;
  }
}
