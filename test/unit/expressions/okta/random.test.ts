import { describe, expect, it } from 'vitest';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';
import { evaluate } from './support';

const pieces = [
  'user',
  '.',
  'email',
  '?.',
  'String',
  'len',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '+',
  '-',
  '*',
  '==',
  '=',
  '?',
  ':',
  '?:',
  'and',
  'OR',
  'not',
  '"a"',
  "'",
  '"',
  '1',
  '2.5',
  'null',
  'matches',
  '![',
  '?[',
  '#this',
  'T(',
  'new X',
  ' ',
  '“',
  ';',
  '$',
  '@',
] as const;
// prettier-free list above: one line a group reads better than one line a sign

/** Numerical Recipes' generator: the same texts in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('texts made of random pieces', () => {
  const random = generator(7);
  const texts = Array.from({ length: 200 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 14) }, () => pieces[Math.floor(random() * pieces.length)]).join(
      random() < 0.5 ? ' ' : '',
    ),
  );
  const scope = oktaScope({ direction: 'app-to-okta' });

  it('are parsed, checked, evaluated and coloured without an exception', () => {
    for (const text of texts) {
      const parsed = oktaLanguage.parse(text);
      const findings = oktaLanguage.check(parsed, scope);
      for (let i = 1; i < findings.length; i++) {
        expect(findings[i]!.span.start).toBeGreaterThanOrEqual(findings[i - 1]!.span.start);
      }
      oktaLanguage.tokens(parsed);
      for (const { segments, span } of oktaLanguage.references(parsed)) {
        expect(segments[0]!.span.start).toBe(span.start);
        for (const segment of segments) expect(text.slice(segment.span.start, segment.span.end)).toBe(segment.name);
      }
      evaluate(text);
    }
  });

  it('parse the same when they are parsed again', () => {
    for (const text of texts) expect(oktaLanguage.parse(text)).toEqual(oktaLanguage.parse(text));
  });

  it('with a problem never evaluate to a value', () => {
    for (const text of texts) {
      const broken = oktaLanguage.parse(text).problems.length > 0;
      if (broken) expect(evaluate(text).verdict).not.toBe('ok');
    }
  });
});
