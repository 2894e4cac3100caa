import { expect, it } from 'vitest';
import type { InitializeParams } from 'vscode-languageserver-protocol';
import { clientSupport } from '../../../server/src/lsp/client-support';
import { readSettings } from '../../../server/src/lsp/settings';

it('expects nothing of a client that says nothing', () => {
  const { docsBase, ...support } = clientSupport({});
  expect(docsBase).toBeUndefined();
  expect(Object.values(support).every((value) => value === false)).toBe(true);
});

it.each([null, 7, 'client', [], { jsonSyntaxBy: 'server', docsBase: 3 }])(
  'tolerates initializationOptions %j',
  (options) => {
    const params = { initializationOptions: options } as unknown as InitializeParams;
    expect(clientSupport(params)).toEqual(clientSupport({}));
  },
);

it('takes the folder of the documentation with or without a slash at the end', () => {
  const params = { initializationOptions: { docsBase: 'file:///docs//', jsonSyntaxBy: 'client' } };
  expect(clientSupport(params)).toMatchObject({ docsBase: 'file:///docs', jsonSyntaxByClient: true });
});

it.each([undefined, null, 3, [], { rules: 'off' }, { rules: [] }])('reads no settings from %j', (section) => {
  expect(readSettings(section)).toEqual({ rules: {}, inlayHints: true });
});

it('leaves out the settings it does not understand', () => {
  const section = { rules: { 'saviynt/a': 'off', 'saviynt/b': 'error', 'saviynt/c': 'fatal', 'saviynt/d': null } };
  expect(readSettings(section)).toMatchObject({ rules: { 'saviynt/a': 'off', 'saviynt/b': 'error' } });
});

it.each([
  [{ inlayHints: { enabled: false } }, false],
  [{ inlayHints: { enabled: false }, rules: { a: 'off' } }, false],
  [{ inlayHints: { enabled: 'no' } }, true],
  [{ inlayHints: true }, true],
])('reads from %j whether hints are shown', (section, shown) => {
  expect(readSettings(section).inlayHints).toBe(shown);
});
