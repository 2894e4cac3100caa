import { describe, expect, test } from 'vitest';
import { staticFindings } from '../../../../server/src/expressions/groovy/findings';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';

/** The codes found, each with the text it marks. */
const found = (text: string): readonly string[] =>
  staticFindings(parseTemplate(text)).map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);

describe('precedence', () => {
  test('joined text as a condition', () => {
    expect(found("${'x' + user.a ?: 'b'}")).toEqual(["precedence: 'x' + user.a"]);
    expect(found("${'x' + user.a ? 'b' : 'c'}")).toEqual(["precedence: 'x' + user.a"]);
    expect(found("${'x' + (user.a ?: 'b')}")).toEqual([]);
    expect(found("${('x' + user.a) ?: 'b'}")).toEqual([]);
    expect(found("${(user.a ?: 'x') + user.b}")).toEqual([]);
    expect(found("${user.a + user.b ?: 'c'}")).toEqual([]);
  });
  test('an empty default that text is added to', () => {
    expect(found("${user.a ?: '' + user.b}")).toEqual(["precedence: '' + user.b"]);
    expect(found("${user.a ?: 'none ' + user.b}")).toEqual([]);
    expect(found("${user.a ?: ('' + user.b)}")).toEqual([]);
  });
  test('a negated operand', () => {
    expect(found("${!user.a == 'x'}")).toEqual(["precedence: !user.a == 'x'"]);
    expect(found("${!(user.a == 'x')}")).toEqual([]);
    expect(found("${(!user.a) == 'x'}")).toEqual([]);
    expect(found("${!user.a in ['x']}")).toEqual(["precedence: !user.a in ['x']"]);
    expect(found('${!user.a == user.b}')).toEqual([]);
  });
});

describe('conditions', () => {
  test('with one answer for everybody', () => {
    expect(found("${'x' ? user.a : user.b}")).toEqual(["constant-condition: 'x'"]);
    expect(found('${user.a == user.a ? 1 : 2}')).toEqual(['constant-condition: user.a == user.a']);
    expect(found('${!true || user.a}')).toEqual(['constant-condition: !true']);
    expect(found("${user.a == 'x' ? 1 : 2}")).toEqual([]);
    expect(found('${while (true) { return 1 }}')).toEqual([]);
  });
});

describe('statements', () => {
  test('behind return', () => {
    expect(found('${return user.a; user.b}')).toEqual(['unreachable: user.b']);
    expect(found('${if (user.a) { return 1; user.b }; 2}')).toEqual(['unreachable: user.b']);
    expect(found('${[1].each { return it; user.b }}')).toEqual(['unreachable: user.b']);
    expect(found('${if (user.a) return 1; user.b}')).toEqual([]);
  });
  test('none at all', () => {
    expect(found('a${}b')).toEqual(['always-null: ${}']);
  });
});

test('patterns of exponential time', () => {
  expect(found("${user.a.replaceAll('(a+)+b', '')}")).toEqual(["slow-regex: '(a+)+b'"]);
  expect(found('${user.a ==~ /(\\w+\\s?)*/}')).toEqual(['slow-regex: /(\\w+\\s?)*/']);
  expect(found("${user.a.replaceAll('a+b', '')}")).toEqual([]);
  expect(found("${user.a.replace('(a+)+b', '')}")).toEqual([]);
});
