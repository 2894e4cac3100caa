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

describe('as measured with Groovy 2.4.21', () => {
  test('letters of one and of two halves', () => {
    expect(shown("${'ß'.capitalize()}${'éa'.capitalize()}")).toBe('ßÉa');
    expect(shown("${'a😀b'.reverse()}")).toBe('b😀a');
  });

  test('a year of two digits lies between 80 years ago and 20 years ahead', () => {
    const now = Date.UTC(2026, 10, 21);
    const year = (text: string, at: number | undefined): string | undefined => {
      const parsed = groovyLanguage.parse(`\${Date.parse('dd.MM.yy', '${text}').format('yyyy')}`);
      const outcome = groovyLanguage.compile(parsed)(inputScope({}, at, true));
      return outcome.verdict === 'ok' ? outcome.text : outcome.verdict;
    };
    expect(
      ['01.01.55', '01.01.47', '01.01.46', '21.11.46', '20.11.46', '01.01.99'].map((text) => year(text, now)),
    ).toEqual(['1955', '1947', '2046', '1946', '2046', '1999']);
    expect(year('01.01.55', undefined)).toBe('unknown');
  });

  test('letters of a java.time pattern that are not evaluated are unknown, not wrong', () => {
    const text =
      "${java.time.LocalDate.of(2020,12,28).format(java.time.format.DateTimeFormatter.ofPattern('YYYY-ww'))}";
    expect(shown(text)).toBe('unknown: "Y" in a date pattern is not evaluated');
    expect(shown(text.replace('YYYY-ww', 'yyyy-bb'))).toBe('java.lang.IllegalArgumentException');
  });
});
