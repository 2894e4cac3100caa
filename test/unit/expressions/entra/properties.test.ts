import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entraLanguage,
  entraScope,
  type Node,
  parseEntra,
  print,
  printString,
} from '../../../../server/src/expressions/entra';
import { withValues } from '../../../../server/src/expressions/kit/scope';

const runs = { numRuns: 200, seed: 4711 };

const text = fc.string({ maxLength: 12, unit: fc.constantFrom(...'ab"\\,()[] \n=<>&\'“%é') }).map(printString);
const attribute = fc.constantFrom('mail', 'urn:a:b:2.0:User:c', 'extension_1_x', 'a-b.c').map((name) => `[${name}]`);
const number = fc.oneof(fc.integer().map(String), fc.constantFrom('&HF', '1.5'));
const { expression } = fc.letrec<{ expression: string; call: string; condition: string }>((tie) => ({
  expression: fc.oneof({ maxDepth: 4 }, attribute, text, number, tie('call'), tie('condition')),
  call: fc
    .tuple(
      fc.constantFrom('Append', 'Join', 'Replace', 'Now', 'Unknown1'),
      fc.array(fc.oneof({ weight: 4, arbitrary: tie('expression') }, { weight: 1, arbitrary: fc.constant('') }), {
        maxLength: 4,
      }),
    )
    // One empty slot alone reads as no arguments at all.
    .map(([name, args]) => `${name}(${args.length === 1 && args[0] === '' ? '' : args.join(', ')})`),
  condition: fc
    .tuple(tie('expression'), fc.constantFrom('=', '<>', '<=', '>'), attribute, tie('expression'))
    .map(([left, operator, right, value]) => `IIF(${left}${operator}${right}, ${value}, )`),
}));

/** A tree without places. */
function bare(node: Node): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) =>
      ['start', 'end', 'nameSpan', 'operatorSpan', 'argumentsSpan', 'commas'].includes(key) ? undefined : value,
    ),
  );
}

describe('for any expression', () => {
  it('printing keeps the meaning, and what is printed stays as it is', () => {
    fc.assert(
      fc.property(expression, (source) => {
        const first = parseEntra(source);
        expect(first.problems).toEqual([]);
        const printed = print(first.root);
        const second = parseEntra(printed);
        expect(bare(second.root)).toEqual(bare(first.root));
        expect(print(second.root)).toBe(printed);
      }),
      runs,
    );
  });

  it('whatever text comes, nothing throws and every place lies within it', () => {
    const pieces = fc.constantFrom(
      'Append',
      'IIF',
      '(',
      ')',
      ',',
      '"',
      '[',
      ']',
      '[mail]',
      '"a"',
      '=',
      '<>',
      '&',
      'AND',
      ' ',
      '\\',
      '%',
      '“',
      "'",
      '1',
      '-',
      '&H',
      '!',
      'Not',
      '#',
      '\n',
      'é',
    );
    const scope = withValues(entraScope({ complete: true }), { mail: 'a@x' });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const source = parts.join('');
        const parsed = entraLanguage.parse(source);
        entraLanguage.compile(parsed)(scope);
        const spans = [
          ...entraLanguage.check(parsed, scope).map((finding) => finding.span),
          ...entraLanguage.tokens(parsed).map((token) => token.span),
          ...entraLanguage.references(parsed).map((reference) => reference.span),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      runs,
    );
  });
});
