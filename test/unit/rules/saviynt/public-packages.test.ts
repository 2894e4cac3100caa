import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAVIYNT_RULES } from '../../../../server/src/rules/saviynt/rules';
import { Checked } from './connector-check';

/** Saviynt's public packages and samples are not ours to copy; where they lie beside the repository, they are checked. */
const folder = new URL('../../../../../shared/data/saviynt/', import.meta.url);
const present = existsSync(folder);
const own = new Set(SAVIYNT_RULES.map(({ code }) => code));

function open(prefix: string): Checked {
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.json'));
  return new Checked(new Map(files.map((name) => [`file:///p/${name}`, readFileSync(new URL(name, folder), 'utf8')])));
}

function counts(checked: Checked): Readonly<Record<string, number>> {
  const result: Record<string, number> = {};
  for (const { code } of checked.diagnostics) {
    const name = code.slice(code.indexOf('/') + 1);
    if (own.has(code)) result[name] = (result[name] ?? 0) + 1;
  }
  return result;
}

/** What is wrong with the package for RingCentral of July 2023, apart from bodies, hosts and expressions. */
const ringCentral = {
  'array-without-index': 11,
  'attribute-not-imported': 1,
  'duplicate-source': 1,
  'empty-filter': 1,
  'header-name-case': 5,
  'inactivates-unread-accounts': 1,
  'no-failure-responses': 6,
  'page-number-not-scim': 1,
  'page-record-count-path': 1,
  'pagination-misplaced': 1,
  'status-config-key': 1,
  'total-count-path': 1,
};

describe.skipIf(!present)('public packages', () => {
  it('finds the same defects of the RingCentral package in single files and in the package', () => {
    const files = open('01-');
    const exported = open('00-ringcentral-t2p-Connection');
    expect(counts(files)).toEqual(ringCentral);
    expect(counts(exported)).toEqual(ringCentral);
    for (const code of [
      'pagination-misplaced',
      'status-config-key',
      'total-count-path',
      'array-without-index',
      'empty-filter',
    ])
      expect(exported.texts(`saviynt/${code}`)).toEqual(files.texts(`saviynt/${code}`));
  });

  it('leaves nothing but decisions of a person after "fix all"', () => {
    for (const prefix of ['01-', '00-ringcentral-t2p-Connection'])
      expect(counts(open(prefix).fixedAll())).toEqual({
        'array-without-index': 2,
        'attribute-not-imported': 1,
        'duplicate-source': 1,
        'no-failure-responses': 6,
      });
  });

  it.each([
    ['02-', { 'access-marker': 1, 'no-failure-responses': 7, 'page-number-not-scim': 2, 'partial-put': 3 }],
    [
      '51-',
      {
        'header-content-type': 1,
        'no-threshold': 1,
        'object-object': 1,
        'order-as-text': 2,
        'unknown-connection': 3,
      },
    ],
    ['70-', {}],
    ['71-', { 'auth-type': 1, 'unread-key': 2 }],
    ['50-08', { 'content-type-blank': 1, 'header-content-type': 1 }],
    ['77-', { 'wrong-shape': 1 }],
    ['50-12', {}],
  ])('finds in %s what is wrong and nothing else', (prefix, expected) => {
    expect(counts(open(prefix))).toEqual(expected);
  });
});
