import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../../server/src/expressions/kit/value';
import { call } from './call';

function replace(args: {
  source?: Value;
  old?: Value;
  pattern?: Value;
  group?: Value;
  value?: Value;
  attribute?: Value;
  template?: Value;
}): Value {
  const { source, old, pattern, group, value, attribute, template } = args;
  return call('Replace', source, old, pattern, group, value, attribute, template);
}

describe('what the places decide', () => {
  test('oldValue and replacementValue', () => expect(replace({ source: 'a.b.c', old: '.', value: '' })).toBe('abc'));
  test('oldValue and template', () => expect(replace({ source: 'x', old: '*', template: '*-*' })).toBe('x-x'));
  test('regexPattern and replacementValue', () =>
    expect(replace({ source: 'a1', pattern: '\\d', value: '#' })).toBe('a#'));
  test('with a group', () =>
    expect(replace({ source: 'a1a', pattern: '(?<g>a)1', group: 'g', value: '#' })).toBe('#1a'));
  test('with an attribute, source has a value', () =>
    expect(replace({ source: 's', pattern: '(?<g>a)', group: 'g', attribute: 'xa' })).toBe('s'));
  test('with an attribute, source is empty', () => {
    expect(replace({ source: '', pattern: '(?<g>a)', group: 'g', attribute: 'xa' })).toBe('a');
    expect(replace({ source: null, pattern: '(?<g>a)', group: 'g', attribute: 'xa' })).toBe('a');
  });
});

describe('what Microsoft does not describe', () => {
  test.each<[string, Parameters<typeof replace>[0]]>([
    ['nothing to do', { source: 'a' }],
    ['no replacement', { source: 'a', old: 'a' }],
    ['replacement and template', { source: 'a', old: 'a', value: 'b', template: 'c' }],
    ['a pattern alone', { source: 'a', pattern: 'a' }],
    ['an attribute without a group', { source: '', pattern: 'a', attribute: 'a' }],
    ['an attribute and a value', { source: '', pattern: '(?<g>a)', group: 'g', value: 'x', attribute: 'a' }],
    ['no source', { source: null, old: 'a', value: 'b' }],
    ['no source for a pattern', { source: null, pattern: 'a', value: 'b' }],
    ['an empty pattern', { source: 'a', pattern: '', value: 'b' }],
    ['an attribute without a value', { source: '', pattern: '(?<g>a)', group: 'g', attribute: null }],
    ['several values', { source: ['a', 'b'], old: 'a', value: 'b' }],
  ])('%s', (_what, args) => expect(replace(args)).toMatch(/^unknown: /));
});

test('a pattern .NET refuses is marked at its place', () => {
  expect(replace({ source: 'a', pattern: '(', value: '' })).toContain('error at 2');
});

test('a pattern is compiled once and gives the same again', () => {
  for (let i = 0; i < 3; i++) expect(replace({ source: 'aba', pattern: 'a', value: String(i) })).toBe(`${i}b${i}`);
});
