import { describe, expect, it } from 'vitest';
import { applied, bodyOf, check, forms, parameterText, textAt } from '../one-parameter';

const code = 'saviynt/placeholder-braces';

describe.each(forms)('in a %s', (form) => {
  it('finds a path without its dollar sign', () => {
    const text = parameterText({ body: '{"a":{"b":["x {user.email} y"]}}' });
    const checked = check(code, 'CreateAccountJSON', text, form);
    expect(checked.found.map((d) => [textAt(checked, d), d.severity])).toEqual([['{user.email}', 'warning']]);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(bodyOf(fixed)).toBe('{"a":{"b":["x ${user.email} y"]}}');
  });

  it('finds a brace too many', () => {
    const text = parameterText({ body: '{"a":"${user.email}}","b":"${user.username}"}' });
    const checked = check(code, 'CreateAccountJSON', text, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['}']);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(bodyOf(fixed)).toBe('{"a":"${user.email}","b":"${user.username}"}');
  });
});

it.each([
  '{"a":"${user.email}"}',
  '{"a":{"b":"${user.email}"}}',
  '{"a":"{id}"}',
  '{"a":"{path.to.something}"}',
  '{"a":"{user.nosuchattribute}"}',
  '{"a":"{{user.email}}"}',
  '{"a":"\\\\${user.email}"}',
  '{"a":"#{user.email}"}',
  '{"a":"{\\\\"b\\\\":\\\\"${user.email}\\\\"}"}',
  '{"a":"{${user.email}}"}',
  '{"a":"${user.email} }"}',
  '{"a":"${[1].collect{user.email}}"}',
  '{"a":"${user.email ? "{user.email}" : \'\'}"}',
])('leaves %s alone', (body) => {
  expect(check(code, 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
});

it('looks at a body of very many braces in proportion to it', () => {
  const body = `{"a":"${'{user.'.repeat(20_000)}${'${user.email}}'.repeat(2_000)}"}`;
  expect(check(code, 'CreateAccountJSON', parameterText({ body })).found).toEqual([]);
});
