import { describe, expect, it } from 'vitest';
import { isEvaluateRequest } from '../../../../../client/webview/evaluate/messages';
import { fieldOf, fieldValue, inputsRecord } from '../../../../../client/webview/evaluate/model/input-value';
import { markedText } from '../../../../../client/webview/evaluate/model/marked';

describe('a field', () => {
  it.each([
    ['Obi', { kind: 'text', content: 'Obi' }],
    ['', { kind: 'text', content: '' }],
    [null, { kind: 'null', content: '' }],
    [undefined, { kind: 'unknown', content: '' }],
    [5, { kind: 'json', content: '5' }],
    [['a'], { kind: 'json', content: '["a"]' }],
  ] as const)('of %j holds it and gives it back', (value, field) => {
    expect(fieldOf(value)).toEqual(field);
    expect(fieldValue(field).value).toEqual(value);
  });

  it('of broken JSON has no value and says why', () => {
    expect(fieldValue({ kind: 'json', content: '{' })).toEqual({ problem: expect.stringContaining('not JSON') });
  });
});

it('inputs become records by path, without touching any prototype', () => {
  const inputs = inputsRecord([
    { path: ['user', 'name', 'last'], value: 'Obi' },
    { path: ['user'], value: { age: 41 } },
    { path: ['nothing'] },
    { path: ['__proto__', 'polluted'], value: 1 },
  ]);
  expect(JSON.parse(JSON.stringify(inputs.user))).toEqual({ age: 41, name: { last: 'Obi' } });
  expect(Object.keys(inputs)).toEqual(['user', '__proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

describe('a marked text', () => {
  it('is cut into what stands before, in and behind the mark', () => {
    expect(markedText('user.name', { start: 5, end: 9 })).toEqual({ before: 'user.', marked: 'name', after: '' });
  });

  it('has something to see at an empty place, and at one beyond its end', () => {
    expect(markedText('a', { start: 1, end: 1 }).marked).toBe('␣');
    expect(markedText('a', { start: 7, end: 9 })).toEqual({ before: 'a', marked: '␣', after: '' });
  });

  it('is short around a mark in a long text', () => {
    const { before, marked, after } = markedText('x'.repeat(10_000), { start: 5_000, end: 9_000 });
    expect(before.length + marked.length + after.length).toBeLessThan(1_000);
  });
});

describe('messages of the page', () => {
  it.each([
    { type: 'ready' },
    { type: 'copy', what: 'value', text: 'x' },
    { type: 'evaluate', question: 1, what: { text: 'a', inputs: [{ path: ['a'] }] } },
    { type: 'evaluate', question: 1, what: { text: 'a', inputs: [], now: 5 } },
  ])('%j is one', (message) => {
    expect(isEvaluateRequest(message)).toBe(true);
  });

  it.each([
    null,
    'ready',
    { type: 'write' },
    { type: 'copy', what: 'file', text: 'x' },
    { type: 'copy', what: 'value' },
    { type: 'evaluate', question: '1', what: { text: 'a', inputs: [] } },
    { type: 'evaluate', question: 1, what: { text: 'a', inputs: [{ path: 'a' }] } },
    { type: 'evaluate', question: 1, what: { text: 'a', inputs: [], now: '5' } },
  ])('%j is none', (message) => {
    expect(isEvaluateRequest(message)).toBe(false);
  });
});
