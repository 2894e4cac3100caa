import { describe, expect, it } from 'vitest';
import { isImportRequest } from '../../../../../client/webview/import/messages';
import { matchingRows } from '../../../../../client/webview/import/model/filter';

describe('what arrives from the page', () => {
  it.each([
    { type: 'ready' },
    { type: 'again' },
    { type: 'save' },
    { type: 'copyMarkdown' },
    { type: 'change', input: 'existing' },
    { type: 'reveal', uri: 'file:///a', range: { start: 0, end: 4 } },
  ])('%j is taken', (message) => {
    expect(isImportRequest(message)).toBe(true);
  });

  it.each([
    null,
    'ready',
    {},
    { type: 'delete' },
    { type: 'change', input: 'people' },
    { type: 'reveal', uri: 'file:///a', range: { start: -1, end: 4 } },
    { type: 'reveal', uri: 'file:///a' },
    { type: 'reveal', range: { start: 0, end: 4 } },
  ])('%j is not', (message) => {
    expect(isImportRequest(message)).toBe(false);
  });
});

describe('rows that match', () => {
  const rows = [
    { key: '1', page: 1, status: 'active', locked: null, exists: true, cells: ['1', 'Ben Krüger', null] },
    { key: '2', page: 1, status: 'inactive', locked: null, exists: false, cells: ['2', { unknown: 'ben' }, 'Obi'] },
  ] as const;

  it.each([
    ['', ['1', '2']],
    ['  ', ['1', '2']],
    ['krüger BEN', ['1']],
    ['inactive', ['2']],
    ['ben obi', []],
  ])('%j', (query, expected) => {
    expect(matchingRows(rows, query).map(({ key }) => key)).toEqual(expected);
  });
});
