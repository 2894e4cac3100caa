import { expect, test } from 'vitest';
import { groovyLanguage } from '../../../../server/src/expressions/groovy';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { createScope, withValues } from '../../../../server/src/expressions/kit/scope';
import { oracleScope } from './oracle-binding';

const outcome = (template: string, scope = oracleScope()) => groovyLanguage.compile(parseTemplate(template))(scope);

// All measured with Groovy 2.4.21.
test.each([
  ['${[a: [b: 1]].find { true }}', 'a={b=1}'],
  ['${def v = new StringBuilder(); v << [a: [b: null]] << 1; v}', '{a={b=null}}1'],
  ['${[1, 2].size}', '2'],
  ['${[[1, 2], [3]].size}', '2'],
  ['${([1, 2] as Set) * 2}', '[1, 2]'],
  ['${([3, 1] as Set).tail() + [1]}', '[1]'],
  ['${[] * -1}', '[]'],
  ['${(0..5).contains(5L)}', 'false'],
  ['${5G in 0..5}', 'true'],
  ["${'hello world, this is it'.toSet()}", '[ , d, e, h, i, l, ,, o, r, s, t, w]'],
  ["${sprintf('%s-%d', 'a', 3)}", 'a-3'],
  ["${'a.b'.split('.').size()}", '0'],
  ["${'@x'.split('@')[0]}", ''],
  ["${',,'.split(',').size()}", '0'],
])('%s is %s', (template, text) => {
  expect(outcome(template)).toMatchObject({ verdict: 'ok', text });
});

test.each([
  ['${[1, 2].toArray() * 2}', 'groovy.lang.MissingMethodException'],
  ["${true & 'x'}", 'groovy.lang.MissingMethodException'],
  ['${false ^ null}', 'java.lang.NullPointerException'],
  ['${2.5 & 1}', 'java.lang.UnsupportedOperationException'],
  ['${1.max()}', 'groovy.lang.MissingMethodException'],
  ['${[1, 2].transpose()}', 'org.codehaus.groovy.runtime.typehandling.GroovyCastException'],
  ["${''.split('@')[1]}", 'java.lang.ArrayIndexOutOfBoundsException'],
  ['${user.middlename.split(",")[0]}', 'java.lang.NullPointerException'],
  ["${'abc'.replace('x', null)}", 'java.lang.NullPointerException'],
])('%s fails with %s', (template, exception) => {
  expect(outcome(template)).toMatchObject({ verdict: 'wrong', error: { exception } });
});

test('a loop that may or may not go on has no known result', () => {
  const scope = withValues(createScope([], false), {});
  const template = "${def v = ''; for (i in [1, 2]) { if (other) continue; v += i }; v}";
  expect(outcome(template, scope).verdict).toBe('unknown');
});

test('one compiled template gives each person their own result', () => {
  const run = groovyLanguage.compile(parseTemplate("${user.email.split('@')[0] + user.x.trim()}"));
  const of = (user: Record<string, string | null>) => run(withValues(createScope([], true), { user }));
  expect(of({ email: 'a@b', x: ' 1 ' })).toMatchObject({ verdict: 'ok', text: 'a1' });
  expect(of({ email: 'a@b', x: null })).toMatchObject({ verdict: 'wrong' });
  expect(of({ email: 'c', x: '' })).toMatchObject({ verdict: 'ok', text: 'c' });
});

test('names that every object has are no fields', () => {
  const scope = withValues(createScope([], true), { user: { email: 'a' } });
  for (const name of ['constructor', '__proto__', 'toString', 'valueOf'])
    expect(outcome(`\${user.${name} == null}`, scope)).toMatchObject({ verdict: 'ok', text: 'true' });
});
