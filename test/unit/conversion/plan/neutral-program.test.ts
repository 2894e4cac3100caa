import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { convert } from '../../../../server/src/conversion/convert';
import { peopleOf } from '../../../../server/src/conversion/people';
import { ConversionError } from '../../../../server/src/conversion/plain-mapping';
import { compileNeutral } from '../../../../server/src/conversion/plan/neutral-program';
import { readDocument } from '../../../../server/src/documents/document';
import { readNeutralDocument } from '../../../../server/src/documents/neutral/document';
import type { NeutralProvider } from '../../../../server/src/documents/neutral/kind';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';

const samples = new URL('../../../../samples/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, samples), 'utf8');
const documentOf = (path: string) => readDocument(`file:///samples/${path}`, read(path)) ?? [];

const snapshot = parseSnapshot(read('account.json'));
if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
const account = AccountModel.fromSeed(snapshot.snapshot);

const neutral = (content: object) => {
  const document = readNeutralDocument(
    'file:///projects/northwind.ringcentral-mapping.json',
    JSON.stringify(content, null, 2),
  );
  if (document === undefined) throw new Error('not recognised');
  return document;
};

const SAVIYNT = readdirSync(new URL('ringcentral', samples)).map((name) => `ringcentral/${name}`);

describe.each<[NeutralProvider, readonly string[], string]>([
  ['saviynt', SAVIYNT, 'users.csv'],
  ['okta', ['okta/ringcentral.profile-mapping.json'], 'okta/users.json'],
  ['entra', ['entra/ringcentral.synchronization-schema.json'], 'entra/users.csv'],
  ['jumpcloud', ['jumpcloud/ringcentral.ringcentral-mapping.json'], 'jumpcloud/users.json'],
])('a neutral mapping of %s', (provider, files, peopleFile) => {
  const { comparison } = convert(
    files.flatMap((file) => documentOf(file)),
    { to: 'neutral', people: peopleOf(peopleFile, read(peopleFile), provider), account },
  );

  it('gives everybody the result that the mapping it was read from gives', () => {
    expect(comparison?.plans?.people).toBeGreaterThan(3);
    expect(comparison?.plans?.changes.map(({ title, values }) => [title, values])).toEqual([]);
  });
});

const OKTA = {
  ringcentralMapping: 1,
  name: 'Northwind',
  provider: 'okta',
  attributes: [
    { target: 'userName', source: { attribute: 'user.email' }, matching: 1 },
    { target: 'emails[type eq "work"].value', source: { attribute: 'user.email' } },
    { target: 'name.givenName', source: { attribute: 'user.firstName' } },
    { target: 'name.familyName', source: { expression: 'String.toUpperCase(user.lastName)' } },
    { target: 'title', source: { constant: 'Employee' } },
    { target: 'nickName', source: { attribute: 'user.nickName' } },
  ],
};

const ADA = JSON.stringify([
  { login: 'ada', email: 'ada@northwind.example', firstName: 'Ada', lastName: 'Obi', nickName: 'A', title: 'Lead' },
]);

describe('who is enabled by a neutral mapping of Saviynt', () => {
  const document = neutral({
    ...{ ringcentralMapping: 1, provider: 'saviynt' },
    attributes: [
      { target: 'userName', source: { attribute: 'user.email' }, matching: 1 },
      { target: 'emails[type eq "work"].value', source: { attribute: 'user.email' } },
      { target: 'name.givenName', source: { attribute: 'user.firstname' } },
      { target: 'name.familyName', source: { attribute: 'user.lastname' } },
      { target: 'title', source: { attribute: 'user.title' } },
      { target: 'active', source: { constant: false } },
    ],
  });
  const ada = { id: '7', userName: 'ada@northwind.example', name: { givenName: 'Ada', familyName: 'Obi' } };
  const disabled = parseSnapshot({
    format: 'ringcentral-account/1',
    users: [{ ...ada, emails: [{ type: 'work', value: ada.userName }], status: 'Disabled', active: false }],
    unassigned: [],
  });
  if (!disabled.ok) throw new Error(JSON.stringify(disabled.problems));
  const person = {
    username: 'ada',
    firstname: 'Ada',
    lastname: 'Obi',
    email: ada.userName,
    title: 'Lead',
    statuskey: '1',
  };

  it('is so by no line of the file: EnableAccountJSON says true, whatever the line of active says', () => {
    const users = peopleOf('people.json', JSON.stringify([person]), 'saviynt');
    const program = compileNeutral(document);
    const { entries } = planProvisioning({ program, users, account: AccountModel.fromSeed(disabled.snapshot) });
    expect(entries.map(({ action }) => action)).toEqual(['enable']);
    const attributes = entries.flatMap((entry) => explainEntry(entry).attributes);
    expect(attributes.map(({ path, after, provenance }) => [path, after, provenance?.expression])).toEqual([
      ['active', true, undefined],
      ['title', 'Lead', 'user.title'],
    ]);
  });
});

describe('the plan of a neutral mapping', () => {
  const document = neutral(OKTA);
  const program = compileNeutral(document);
  const users = peopleOf('people.json', ADA, 'okta');
  const plan = planProvisioning({ program, users, account });

  it('is called as the file calls the mapping', () => {
    expect([plan.provider, plan.connectorName]).toEqual(['okta', 'Northwind']);
  });

  it('says of each value from which line of the neutral file it comes', () => {
    const [entry] = plan.entries;
    if (entry === undefined) throw new Error('nobody');
    const lines = document.text.text.split('\n');
    const said = explainEntry(entry).attributes.flatMap(({ path, provenance }) =>
      provenance === undefined
        ? []
        : [[path, provenance.uri, provenance.expression, lines[provenance.line - 1]?.trim()]],
    );
    expect(said).toContainEqual([
      'name.familyName',
      'file:///projects/northwind.ringcentral-mapping.json',
      'String.toUpperCase(user.lastName)',
      '"expression": "String.toUpperCase(user.lastName)"',
    ]);
    expect(said).toContainEqual([
      'title',
      'file:///projects/northwind.ringcentral-mapping.json',
      'Employee',
      '"constant": "Employee"',
    ]);
    expect(new Set(said.map(([, uri]) => uri)).size).toBe(1);
  });

  it('says what the provider cannot be told', () => {
    expect(plan.notes.join('\n')).toContain('nickName');
  });

  it('is blocked when the file is cut', () => {
    const text = JSON.stringify(OKTA);
    const half = readNeutralDocument('half.ringcentral-mapping.json', text.slice(0, -30));
    if (half === undefined) throw new Error('not recognised');
    expect(compileNeutral(half).blocks.map(({ kind }) => kind)).toEqual(['connector']);
  });

  it('is none without a provider, or for values from RingCentral', () => {
    const { provider, ...rest } = OKTA;
    expect(() => compileNeutral(neutral(rest))).toThrow(ConversionError);
    expect(() => compileNeutral(neutral({ ...OKTA, direction: 'fromRingCentral' }))).toThrow(/from RingCentral/);
  });
});
