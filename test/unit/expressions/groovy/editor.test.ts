import { describe, expect, test } from 'vitest';
import {
  completionContext,
  expressionAt,
  parseTemplate,
  references,
  symbolAt,
  textWrites,
  tokens,
} from '../../../../server/src/expressions/groovy';
import { scope } from './scope';

/** A template with `|` where the cursor is. */
const cursor = (marked: string) => ({ offset: marked.indexOf('|'), template: parseTemplate(marked.replace('|', '')) });
const completion = (marked: string) => {
  const { template, offset } = cursor(marked);
  return completionContext(template, offset, scope);
};
const symbol = (marked: string) => {
  const { template, offset } = cursor(marked);
  return symbolAt(template, offset, scope);
};

describe('completion', () => {
  test('a name', () => {
    expect(completion('a ${us|}')).toMatchObject({ kind: 'binding', typed: 'us', prefix: { start: 4, end: 6 } });
    expect(completion('${|}')).toMatchObject({ kind: 'binding', typed: '' });
    expect(completion('${user.email == null ? ac|count : 1}')).toMatchObject({
      kind: 'binding',
      typed: 'ac',
      prefix: { start: 23, end: 30 },
    });
  });
  test.each([
    '${user.|}',
    '${user.em|}',
    '${user?.em|ail}',
    '${user.|',
    '"${user.|","b":1',
    '${userManager?.|}',
    "${user.email == 'a' ? user.| : 1}",
    '${[user][0]; user.|}',
    '$user.em|ail',
  ])('a property of %s', (marked) => {
    const context = completion(marked);
    expect(context.kind === 'property' && context.shape.name).toBe('user');
  });
  test('an element inside a closure', () => {
    const context = completion('${response.objectList.find { it.| }}');
    expect(context.kind === 'property' && [...(context.shape.properties?.keys() ?? [])]).toEqual(['id', 'value']);
  });
  test('nothing in text and strings', () => {
    expect(completion('te|xt ${user.email}').kind).toBe('none');
    expect(completion("${'us|er'}").kind).toBe('none');
  });
  test('never throws, whatever the offset', () => {
    const text =
      "a ${user.email?.toLowerCase() ?: ''} <% if (x) { %> $user.lastname ${[1,2].collect { it + 1 }} ${ user. }";
    for (let end = 0; end <= text.length; end++) {
      const template = parseTemplate(text.slice(0, end));
      completionContext(template, end, scope);
      symbolAt(template, end, scope);
      tokens(template);
    }
  });
});

describe('hover', () => {
  test('binding, property and method', () => {
    expect(symbol('${us|er.email}')).toMatchObject({
      kind: 'binding',
      documentation: 'The person.',
      span: { start: 2, end: 6 },
    });
    expect(symbol('${user.em|ail}')).toMatchObject({
      kind: 'property',
      documentation: 'What email means.',
      path: ['user', 'email'],
    });
    expect(symbol('${user.email.sub|string(1)}')?.functions?.[0]).toMatchObject({
      name: 'substring',
      receiver: 'string',
    });
    expect(symbol('${Math.add|Exact(1,2)}')?.functions?.[0]?.documentation).toContain('sum');
    expect(symbol('text |here')).toBeUndefined();
  });
  test('the smallest expression around the name', () => {
    const text = '${user.email.trim() + 1}';
    const found = symbolAt(parseTemplate(text), text.indexOf('trim'), scope);
    expect(text.slice(found?.expression?.start, found?.expression?.end)).toBe('user.email.trim()');
  });
  test('expressionAt', () => {
    const template = parseTemplate('a ${user.email} b');
    expect(expressionAt(template, 5)?.code).toEqual({ start: 4, end: 14 });
    expect(expressionAt(template, 1)).toBeUndefined();
  });
});

test('references lists whole paths with their segments', () => {
  const text = "${user.lastname.trim()} ${response?.call1.message['x-y']} ${a ? b.c : d} $user.email";
  expect(references(parseTemplate(text)).map(({ segments }) => segments.map(({ name }) => name).join('/'))).toEqual([
    'user/lastname',
    'response/call1/message/x-y',
    'a',
    'b/c',
    'd',
    'user/email',
  ]);
  const [first] = references(parseTemplate(text));
  expect(first?.segments.map(({ span }) => text.slice(span.start, span.end))).toEqual(['user', 'lastname']);
});

test('tokens colour names, strings and operators', () => {
  const text = "${user.email == null ? 'x' : a.b(1)}";
  expect(tokens(parseTemplate(text)).map(({ span, type }) => `${type} ${text.slice(span.start, span.end)}`)).toEqual([
    'placeholder ${',
    'variable user',
    'property email',
    'operator ==',
    'keyword null',
    'operator ?',
    "string 'x'",
    'operator :',
    'variable a',
    'method b',
    'number 1',
    'placeholder }',
  ]);
});

describe('what reaches the text', () => {
  const writes = (text: string) =>
    textWrites(parseTemplate(text), scope).map(
      ({ path, nullable, guarded, encoding }) =>
        `${path.join('.')} ${nullable ? 'nullable' : '-'} ${guarded ? 'guarded' : '-'} ${encoding}`,
    );
  test.each([
    ['${user.customproperty1}', ['user.customproperty1 nullable - none']],
    ['${user.customproperty1 ?: user.email}', ['user.customproperty1 nullable guarded none', 'user.email - - none']],
    ['${groovy.json.JsonOutput.toJson(user.customproperty1)}', ['user.customproperty1 nullable - json']],
    ['${new groovy.json.JsonBuilder(user.email).toString()}', ['user.email - - json']],
    ['${new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(user.email)}', ['user.email - - json']],
    ["${URLEncoder.encode(user.email,'UTF-8')}", ['user.email - - url']],
    ["${user.email.replace('a','b')}", ['user.email - guarded other']],
    ["${user.email == 'x' ? 'a' : 'b'}", []],
  ])('%s', (text, expected) => expect(writes(text)).toEqual(expected));
});
