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
    [
      'block accountParams',
      '  call call1 GET https://x/Users',
      '    mappings colsToPropsMap',
      '      mapping accountID ⟵ id~#~char\n',
    ].join('\n'),
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

it.each([
  [
    'ImportAccountEntJSON',
    `{ "accountParams": { "connection": "acctAuth", "call": {},
        "acctEntMappings": { "Group": { "listPath": "groups", "idPath": "value" } } },
       "entitlementParams": { "entTypes": { "Group": { "call": { "call1": { "http": { "url": "u", "httpMethod": "get" } } } } } },
       "entOwnerParams": { "call": { "call1": { "http": {} } } } }`,
    [
      'block accountParams acctAuth',
      '  mappings acctEntMappings',
      '    entitlementType Group ⟵ groups.value',
      'block entitlementParams',
      '  entitlementType Group',
      '    call call1 GET u',
      'block entOwnerParams',
      '  call call1',
    ],
  ],
  [
    'UpdateUserJSON',
    '{ "actions": { "Update Login": { "call": [{ "name": "a", "httpMethod": "PUT", "url": "u" }] } } }',
    ['action Update Login', '  call a PUT u'],
  ],
  [
    'CreateAccountJSON',
    '{ "responseColsToPropsMap": { "name": "call1.message.n~#~char" }, "call": [{}, 1] }',
    ['mappings responseColsToPropsMap', '  mapping name ⟵ call1.message.n~#~char', 'call (unnamed call)'],
  ],
  [
    'ImportUserJSON',
    '{ "url": "u", "httpMethod": "GET", "colsToPropsMap": { "username": "id~#~char" } }',
    ['call (unnamed call) GET u', '  mappings colsToPropsMap', '    mapping username ⟵ id~#~char'],
  ],
  [
    'ConfigJSON',
    '{ "showLogs": true, "connectionTimeoutConfig": { "readTimeout": 50, "retryFailureStatusCode": [1, 2] } }',
    [
      'setting showLogs true',
      'setting connectionTimeoutConfig',
      '  setting readTimeout 50',
      '  setting retryFailureStatusCode 2 items',
    ],
  ],
  [
    'AOB_CONNECTION_TEMPLATE_VARIABLES',
    '{ "@HOSTNAME@": "acme.example.com" }',
    ['setting @HOSTNAME@ acme.example.com'],
  ],
  ['PAM_CONFIG', '{ "any": { "thing": 1 } }', ['setting any', '  setting thing 1']],
])('outlines %s', (name, text, lines) => {
  const symbols = documentSymbols(document(`${name}.json`, text));
  expect(outline(symbols)).toBe(`${lines.join('\n')}\n`);
  expect(allSpansNest(symbols)).toBe(true);
});
