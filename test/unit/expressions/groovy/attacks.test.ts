import { describe, expect, test } from 'vitest';
import { inputScope } from '../../../../server/src/expressions/evaluation';
import { groovyLanguage } from '../../../../server/src/expressions/groovy/language';
import type { ValueRecord } from '../../../../server/src/expressions/kit/value';

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

test('what every script has is no missing name', () => {
  expect(shown('${metaClass}')).toBe('unknown: "metaClass" is not evaluated');
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

describe('a method whose name is worked out', () => {
  test.each([
    ["${def m='toUpperCase'; 'a'.\"$m\"()}", 'A'],
    ['${def m=\'size\'; [1, 2]."$m"()}', '2'],
    ["${def m='take'; 'abc'?.\"$m\"(2)}", 'ab'],
    ["${def m='toUpperCase'; ['a', 'b']*.\"$m\"()}", '[A, B]'],
    ['${def m=\'toUpperCase\'; null?."$m"()}', 'null'],
    ["${'ab'.('toUpper' + 'Case')()}", 'AB'],
    ["${def m='nope'; 'abc'.\"$m\"(2)}", 'groovy.lang.MissingMethodException'],
    ['${def p=\'a\'; [a: 1]."$p"}', '1'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each(["${def m='execute'; 'ls'.\"$m\"()}", "${'ls'.('exe' + 'cute')()}"])('%s is refused', (text) => {
    expect(shown(text)).toMatch(/^unknown: Starting a process .* is refused/);
  });
});

test('dates before the Gregorian calendar, and moments beyond all dates, are unknown', () => {
  expect(shown('${new Date(-12219292800000L)}')).toBe('Fri Oct 15 00:00:00 UTC 1582');
  expect(shown('${new Date(-12219292800001L)}')).toContain('unknown');
  expect(shown('${new Date(Long.MAX_VALUE)[Calendar.YEAR]}')).toContain('unknown');
  expect(shown('${java.time.Instant.ofEpochMilli(Long.MAX_VALUE)}')).toContain('unknown');
});

describe('literal patterns', () => {
  const findings = (text: string): readonly string[] =>
    groovyLanguage
      .check(groovyLanguage.parse(text), inputScope({ user: { phone: 'x' } }, undefined, false))
      .map(({ code, severity, span }) => `${code} ${severity} ${text.slice(span.start, span.end)}`);

  test.each([
    ["${user.phone.replaceAll('+', '')}", "invalid-regex error '+'"],
    ["${user.phone.replaceAll('(', '')}", "invalid-regex error '('"],
    ["${user.phone ==~ '*x'}", "invalid-regex error '*x'"],
    ["${user.phone.split('.')[0]}", "failure warning '.'"],
    ["${user.phone.split('|')[0]}", "failure warning '|'"],
    ["${user.phone.replaceAll('.', '')}", "failure warning '.'"],
  ])('%s', (text, finding) => {
    expect(findings(text)).toEqual([finding]);
  });

  test.each([
    "${user.phone.replace('+', '')}",
    "${user.phone.replaceAll('[+() -]', '')}",
    "${user.phone.replaceAll('.', '*')}",
    "${user.phone.split(',')[0]}",
    "${user.phone.tokenize('.')[0]}",
    "${user.phone.replaceAll('\\\\p{L}++', '')}",
    "${user.phone.replaceAll('[^0-9+]', '')}",
    "${user.phone.split('[.]')[0]}",
    "${user.phone.replaceAll('[()]', '')}",
    "${user.phone.replaceAll('[]a]', '')}",
    "${user.phone.replaceAll('(?x) ( a', '')}",
    "${user.phone ==~ '^*a'}",
  ])('not %s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
