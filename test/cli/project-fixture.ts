import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folderWith } from './support';

export const ROOT = resolve(__dirname, '../..');
export const NAME = 'ringcentral-provisioning.json';
export const sample = (path: string) => readFileSync(join(ROOT, 'samples', path), 'utf8');
export const PEOPLE = sample('jumpcloud/people.csv');
export const ACCOUNT = sample('account.json');
export const BEN = 'ben.krueger@northwind.example';

/** A folder with a project of one mapping of JumpCloud. */
export function jumpCloud(
  expectations: readonly object[],
  more: object = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const mapping = {
    name: 'JC',
    mapping: 'jumpcloud',
    people: 'people.csv',
    account: 'account.json',
    expectations,
    ...more,
  };
  const project = JSON.stringify({ ringcentralProvisioning: 1, mappings: [mapping] }, null, 2);
  return folderWith({ [NAME]: project, 'people.csv': PEOPLE, 'account.json': ACCOUNT, ...files });
}
