import { describe, expect, it } from 'vitest';
import { groovyLanguage } from '../../../../server/src/expressions/groovy/language';
import { withValues } from '../../../../server/src/expressions/kit/scope';
import { parseCursor } from '../../../support/markers';
import { scope } from './scope';

const at = (marked: string) => {
  const { text, offset } = parseCursor(marked);
  return { parsed: groovyLanguage.parse(text), offset };
};

const signature = (marked: string) => {
  const { parsed, offset } = at(marked);
  const found = groovyLanguage.signatureAt(parsed, offset, scope);
  const active = found?.functions[found.active];
  return found && `${active?.receiver} ${active?.name} ${found.argument}`;
};

describe('signature help', () => {
  it.each([
    ['${user.email.substring(|)}', 'string substring 0'],
    ['${user.email.substring(1, |)}', 'string substring 1'],
    ['${user.email.substring(1, |', 'string substring 1'],
    ["a ${user.email?.replace('a|', 'b')} b", 'string replace 0'],
    ["${user.email.replace(['x', 'y'].join(', |'), 'b')}", 'list join 0'],
    ["${user.email.replace(['x', 'y|'].join(', '), 'b')}", 'string replace 0'],
    ['${Math.max(1, |2)}', 'static java.lang.Math max 1'],
    ['${new Date(|)}', 'new java.util.Date new 0'],
    ['${new groovy.json.JsonBuilder(|)}', 'new groovy.json.JsonBuilder new 0'],
    ['${"a ${user.email.padLeft(10, |)} b"}', 'string padLeft 1'],
    ['<% def x = user.email.take(|) %>', 'string take 0'],
  ])('in %s', (marked, expected) => expect(signature(marked)).toBe(expected));

  it.each([
    'user.email.substring(|)',
    '${user.email.substring(1)|}',
    '${(user.email|)}',
    '${[1].collect { |it }}',
    '${frobnicate(|)}',
    '${user.email.frobnicate(|)}',
    '${}|',
  ])('none in %s', (marked) => expect(signature(marked)).toBeUndefined());
});

describe('completion', () => {
  it('writes the brackets of a call, with a place for what must be given', () => {
    const { parsed, offset } = at('${user.email.|}');
    const items = groovyLanguage.completions(parsed, offset, scope)?.items ?? [];
    expect(items.find(({ label }) => label === 'trim')).toMatchObject({ kind: 'method', snippet: 'trim()' });
    expect(items.find(({ label }) => label === 'padLeft')).toMatchObject({ snippet: 'padLeft($1)$0' });
  });

  it('has nothing in plain text', () => {
    const { parsed, offset } = at('plain | ${user}');
    expect(groovyLanguage.completions(parsed, offset, scope)).toBeUndefined();
  });
});

describe('the outcome', () => {
  const run = (text: string) =>
    groovyLanguage.compile(groovyLanguage.parse(text))(withValues(scope, { user: { email: 'a@b.c', age: 3 } }));

  it('is text, and the value of a template that is one expression', () => {
    expect(run('x ${user.email}')).toEqual({ verdict: 'ok', value: 'x a@b.c', text: 'x a@b.c' });
    expect(run('${1 + 2}')).toEqual({ verdict: 'ok', value: 3, text: '3' });
  });

  it('names the exception, or why it cannot be known', () => {
    expect(run('${null.trim()}')).toMatchObject({
      verdict: 'wrong',
      error: { exception: 'java.lang.NullPointerException' },
    });
    expect(run('${new Date()}').verdict).toBe('unknown');
    expect(run('${').verdict).toBe('wrong');
  });
});

it('knows every function with what people read about it', () => {
  expect(groovyLanguage.functions.length).toBeGreaterThan(200);
  for (const entry of groovyLanguage.functions) expect([entry.name, entry.documentation]).not.toContain('');
});
