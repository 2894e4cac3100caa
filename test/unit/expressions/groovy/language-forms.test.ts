import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { oracleScope } from './oracle-binding';

/** The text, `!` and the exception, or `!parse`. All answers were measured with Groovy 2.4.21. */
function render(text: string): string {
  const { verdict, text: written, error } = compileTemplate(parseTemplate(text))(oracleScope());
  return verdict === 'ok' ? written : verdict === 'wrong' ? `!${error?.exception ?? 'parse'}` : '?';
}

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  strings: [
    ['${$/a$$b/$}', 'a$b'],
    ['${$/${1+1} $accountName/$}', '2 aobi'],
  ],
  parameters: [
    ['${def c = { a = 1, b, d = 3 -> [a,b,d] }; c(5)}', '[1, 5, 3]'],
    ['${({ Object... all -> all.length })(1, 2)}', '2'],
    ['${def c = { a, b -> b }; c([1,2])}', '2'],
    ['${def c = { int a -> a }; c(5L)}', '!groovy.lang.MissingMethodException'],
    ['${def c = { double a -> a }; c(5)}', '5.0'],
  ],
  functions: [
    ['<% def f(n) { n <= 1 ? 1 : n * f(n - 1) } %>${f(5)}', '120'],
    ['<% def y = 3; def f() { y } %>${f()}', '!groovy.lang.MissingPropertyException'],
    ['${def f = { it == 0 ? 1 : it * call(it - 1) }; f(5)}', '120'],
    ['<% import groovy.json.JsonOutput as J %>${J.toJson([1])}', '[1]'],
  ],
  assignment: [
    ['${def a, b; (a, b) = [1, 2]; [b, a]}', '[2, 1]'],
    ["${int n = 5; n = 'a'; n}", '97'],
    ['${nothing?.q = 5}', '5'],
    ["${def s = 'a'; s++; s}", 'b'],
    ['${[1, 2].collect { def x = it }}', '[1, 2]'],
  ],
  switch: [
    ["${def r = ''; switch (1) { case 0: r += 'a'; default: r += 'd'; case 1: r += 'b'; case 2: r += 'c' }; r}", 'bcd'],
    ["${switch (1) { case 1: 'a' }}", 'null'],
    ["${switch (1) { case 1: 'a'; break }}", 'a'],
  ],
  'try and labels': [
    ['${try { return 1 } finally { return 2 }}', '2'],
    ["${try { try { 1/0 } finally { print 'x' } } catch (e) { print 'y' }}", 'xynull'],
    ['<% a: for (i in 1..2) { for (j in 1..2) { if (j == 2) continue a; print i*10+j } } %>', '1121'],
  ],
  'what does not parse': [
    ['${a: for (i in 1..2) { break a }}', '!parse'],
    ['${def x = 1; [1].each { def x = 3 }}', '!parse'],
    ["${1 as String + 'a'}", '!parse'],
    ['${(names)[0]}', '!parse'],
    ['${{ 1 }}', '!parse'],
    ['${break}', '!parse'],
    ['${new Nope()}', '!parse'],
    ['${[a: 1, 2]}', '!parse'],
  ],
  'method pointers and delegates': [
    ["${def f = 'abc'.&substring; [f(1), f(0, 1)]}", '[bc, a]'],
    ["${def c = { length() }; c.delegate = 'abc'; c()}", '3'],
    ['${[a: 1].with { a = 2; it }}', '[a:2]'],
    ['${({ it + 1 } >> { it * 2 })(3)}', '8'],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, list) => {
  test.each(list)('%s', (text, expected) => {
    expect(render(text)).toBe(expected);
  });
});
