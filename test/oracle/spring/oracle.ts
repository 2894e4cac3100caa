import { createScope, type Scope, withValues } from '../../../server/src/expressions/kit/scope';
import type { Shape } from '../../../server/src/expressions/kit/shape';
import type { ValueRecord } from '../../../server/src/expressions/kit/value';
import { oktaLanguage } from '../../../server/src/expressions/okta';
import { sentences } from '../grammar';
import { runBatch } from '../java';
import { Random } from '../random';
import type { Comparison } from '../report';
import { springGrammar } from './grammar';

const script = 'test/oracle/spring/engine.groovy';

/** What the expressions of the grammar read. */
const values: ValueRecord = {
  user: {
    firstName: 'Ada',
    lastName: 'Obi',
    email: 'ada.obi@example.com',
    middleName: null,
    nickName: '',
    numStr: '10',
    n: 5,
    d: 2.25,
    big: 12345678901,
    flag: true,
    off: false,
    manager: null,
    list: ['x', 'y', 'z'],
    numbers: [3, 1, 2],
    people: [
      { age: 1, name: 'Bo' },
      { age: 3, name: 'Cy' },
    ],
    map: { a: 'one', b: null },
  },
  appuser: { title: 'Engineer' },
};

interface SpringAnswer {
  readonly text?: string | null;
  /** It evaluates to something that Spring cannot join to a text. */
  readonly textless?: boolean;
  readonly error?: string;
  readonly phase?: 'parse' | 'evaluate';
  readonly message?: string;
}

/** Generated expressions through Spring and through ours. */
export function compareSpring(classPath: string, seed: number, count: number): readonly Comparison[] {
  const expressions = ['a', 's', 'n', 'b', 'l', 'm'].flatMap((symbol, i) =>
    sentences(
      springGrammar,
      symbol,
      symbol === 'a' ? count - 5 * Math.floor(count / 6) : Math.floor(count / 6),
      new Random(seed + i),
    ),
  );
  return compareExpressions(classPath, expressions);
}

/** Any expressions through Spring and through ours. */
export function compareExpressions(classPath: string, expressions: readonly string[]): readonly Comparison[] {
  const answers = runBatch<SpringAnswer>(classPath, script, { values, expressions });
  const scope = scopeOf();
  return expressions.map((text, i) => compare(text, answers[i]!, scope));
}

function compare(text: string, answer: SpringAnswer, scope: Scope): Comparison {
  const engine =
    answer.phase === 'parse'
      ? '!cannot be parsed'
      : answer.error === undefined
        ? (answer.text ?? '')
        : `!${answer.error}`;
  const parsed = oktaLanguage.parse(text);
  const outcome = oktaLanguage.compile(parsed)(scope);
  if (outcome.verdict === 'unknown') {
    return { text, kind: 'unknown', group: outcome.reasons[0]?.reason ?? '', engine, ours: '' };
  }
  const isParsed = parsed.problems.every(({ code }) => code !== 'syntax' && code !== 'smart-quote');
  const ours =
    outcome.verdict === 'ok'
      ? outcome.text
      : isParsed
        ? `!${outcome.error.exception ?? outcome.error.message}`
        : '!cannot be parsed';
  if (ours === engine || (answer.textless === true && outcome.verdict === 'ok'))
    return { text, kind: 'same', group: '', engine, ours };
  const [theirs, mine] = [engine, ours].map((one) => (one.startsWith('!') ? one.slice(1) : 'text'));
  const group = theirs === mine ? 'another text' : `engine ${theirs}, ours ${mine}`;
  return { text, kind: 'different', group, engine: `${engine} ${answer.message ?? ''}`, ours };
}

function scopeOf(): Scope {
  const bindings = Object.entries(values).map(([name, record]) => ({
    name,
    documentation: '',
    shape: shapeOf(record as ValueRecord),
  }));
  return withValues(createScope(bindings, true), values);
}

function shapeOf(record: ValueRecord): Shape {
  const properties = new Map(
    Object.keys(record).map((name) => [name, { name, documentation: '', shape: { type: 'any' } as Shape }]),
  );
  return { type: 'object', complete: true, properties };
}
