import { describe, expect, test } from 'vitest';
import { inputScope } from '../../../../server/src/expressions/evaluation';
import { groovyLanguage } from '../../../../server/src/expressions/groovy/language';
import type { ValueRecord } from '../../../../server/src/expressions/kit';

const evaluate = (text: string, inputs: ValueRecord = {}) =>
  groovyLanguage.compile(groovyLanguage.parse(text))(inputScope(inputs, 0, true));

/** Its text, `unknown: reasons` or the exception. */
function shown(text: string, inputs?: ValueRecord): string | undefined {
  const outcome = evaluate(text, inputs);
  if (outcome.verdict === 'ok') return outcome.text;
  if (outcome.verdict === 'wrong') return outcome.error.exception ?? outcome.error.message;
  return `unknown: ${outcome.reasons.map(({ reason }) => reason).join(', ')}`;
}

describe('what reaches out of the expression is refused in every disguise', () => {
  test.each([
    '${[1].each(System.&exit)}',
    '${["a"].collect(System.&getenv)}',
    "${['ls'].collect(''.&execute)}",
    "${try { 'ls'.execute() } catch (e) { 'caught' }}",
    "${try { new File('x') } catch (Throwable t) { 'caught' } finally { 1 }}",
  ])('%s', (text) => {
    expect(shown(text)).toMatch(/^unknown: .* is refused/);
  });
});

test('dates further away than ours reach are unknown, not a crash', () => {
  expect(shown('${new Date(Long.MAX_VALUE)}')).toContain('unknown: dates so far');
  expect(shown("${new Date(9223372036854775807L).format('yyyy')}")).toContain('unknown: dates so far');
  expect(shown('${new Date(0) + 1000000000}')).toContain('unknown: dates so far');
  expect(shown("${new Date(253402300800000L).format('yyyy')}")).toBe('10000');
});
