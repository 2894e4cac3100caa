import { describe, expect, it } from 'vitest';
import { readImportArguments } from '../../../../../client/src/features/import-preview/arguments';
import { findConnectors } from '../../../../../client/src/inputs/connector/connectors';

describe('the argument of Preview Import', () => {
  it.each([
    [undefined, {}],
    ['file:///w/ImportAccountEntJSON.json', { mapping: 'file:///w/ImportAccountEntJSON.json' }],
    [{ scheme: 'file', path: '/w/a b.json', authority: '' }, { mapping: 'file:///w/a%20b.json' }],
    [
      { mapping: 'file:///w', existing: 'file:///e.csv', account: 'file:///a.json' },
      { mapping: 'file:///w', existing: 'file:///e.csv', account: { file: 'file:///a.json' } },
    ],
    [{ account: { server: 'http://127.0.0.1:8080/x' } }, { account: { server: 'http://127.0.0.1:8080' } }],
    [{ mapping: 3, existing: 'no uri', users: 'file:///u.csv', account: {} }, {}],
  ])('%j', (argument, expected) => {
    expect(readImportArguments(argument)).toEqual(expected);
  });
});

it('a connector that only imports is found for an import', () => {
  const file = { uri: 'file:///w/b/ImportAccountEntJSON.json', text: '{"accountParams":{"call":{}}}' };
  expect(findConnectors([file], ['ImportAccountEntJSON'])).toHaveLength(1);
  expect(findConnectors([file])).toHaveLength(0);
});
