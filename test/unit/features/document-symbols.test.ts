import { expect, it } from 'vitest';
import { type DocumentSymbol, documentSymbols } from '../../../server/src/features/document-symbols';
import { createCall, document, packaged } from './helpers';

function outline(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(
      ({ name, detail, kind, children }) =>
        `${`${indent}${kind} ${name} ${detail}`.trimEnd()}\n${outline(children, `${indent}  `)}`,
    )
    .join('');
}

function allSpansNest(symbols: readonly DocumentSymbol[]): boolean {
  return symbols.every(
    ({ span, selection, children }) =>
      span.start <= selection.start && selection.end <= span.end && allSpansNest(children),
  );
}

it('outlines calls and mappings of an import', () => {
  const symbols = documentSymbols(
    document(
      'ImportAccountEntJSON.json',
      `{ "accountParams": { "call": { "call1": { "http": { "url": "https://x/Users", "httpMethod": "GET" },
         "colsToPropsMap": { "accountID": "id~#~char" } } } } }`,
    ),
  );
  expect(outline(symbols)).toBe(
    'call call1 GET https://x/Users\n  mappings colsToPropsMap\n    mapping accountID ⟵ id~#~char\n',
  );
  expect(allSpansNest(symbols)).toBe(true);
});

it('outlines a package with its parameters', () => {
  const text = packaged({
    ConnectionJSON: 'c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
    CreateAccountJSON: createCall('{}'),
  });
  const symbols = documentSymbols(document('Connection_x.json', text));
  expect(outline(symbols)).toBe(
    [
      'connection RingCentral RingCentral',
      '  parameter ConnectionJSON encrypted',
      '  parameter CreateAccountJSON',
      '    call call1 POST https://platform.ringcentral.com/scim/v2/Users\n',
    ].join('\n'),
  );
  expect(allSpansNest(symbols)).toBe(true);
});

it('outlines authentications', () => {
  const text = '{ "authentications": { "acctAuth": { "authType": "oauth2" }, "": {} } }';
  expect(outline(documentSymbols(document('ConnectionJSON.json', text)))).toBe(
    'authentication acctAuth oauth2\nauthentication ""\n',
  );
});
