import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { checkDocument } from '../../../../server/src/rules/check';

const read = (path: string) => readFileSync(new URL(`../../../../samples/${path}`, import.meta.url), 'utf8');

function codes(path: string): readonly string[] {
  const document = readDocument(path, read(path));
  if (document === undefined) throw new Error(`${path} is not recognised`);
  const noConnector = () => {
    throw new Error('no connector');
  };
  return checkDocument(document, noConnector, { fileSyntax: true }).map(({ code }) => code);
}

describe('the samples of Entra', () => {
  it.each(['entra/ringcentral.synchronization-schema.json', 'entra/provisioning-log.json'])(
    '%s has no finding',
    (path) => expect(codes(path)).toEqual([]),
  );

  it('hold a schema with mistakes beside its expressions, each found once', () => {
    const found = codes('entra-broken/ringcentral-structure.synchronization-schema.json');
    expect([...new Set(found)].sort()).toEqual([
      'entra/duplicate-target',
      'entra/enum-value',
      'entra/leavers-stay-active',
      'entra/matching-priority',
      'entra/operator-values',
      'entra/parameters-missing',
      'entra/unknown-attribute',
      'entra/unknown-member',
      'entra/unknown-object',
      'entra/unknown-operator',
      'entra/unknown-reference',
      'entra/wrong-type',
      'ringcentral/matching-not-filterable',
      'ringcentral/phone-not-mobile',
      'ringcentral/removed-target',
    ]);
  });

  it('hold a log of ten entries, seven of which failed', () => {
    const log = readEntraDocument('x', read('entra/provisioning-log.json'))?.log ?? [];
    expect(log.map(({ status, error }) => (status === 'failure' ? error?.code : status))).toEqual([
      'success',
      'SystemForCrossDomainIdentityManagementServiceIncompatible',
      'Conflict',
      'LicenseLimitExceeded',
      'TooManyRequests',
      'DuplicateTargetEntries',
      'Unauthorized',
      'ImportSkipped',
      'skipped',
      'success',
    ]);
  });

  it('hold the same people as JSON and as CSV', () => {
    const people: readonly { readonly userPrincipalName: string }[] = JSON.parse(read('entra/users.json')).value;
    const rows = read('entra/users.csv').trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(people.map(({ userPrincipalName }) => userPrincipalName));
  });
});
