import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { type Conversion, type ConversionTarget, convert, readMapping } from '../../../server/src/conversion/convert';
import { peopleOf } from '../../../server/src/conversion/people';
import { conversionReport } from '../../../server/src/conversion/render/report';
import { readDocument } from '../../../server/src/documents/document';
import type { NeutralProvider } from '../../../server/src/documents/neutral/kind';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { peopleReport } from '../../../server/src/provisioning/compare/report';
import { checkDocument } from '../../../server/src/rules/check';

const samples = new URL('../../../samples/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, samples), 'utf8');
const documentsOf = (...paths: readonly string[]) =>
  paths.map((path) => {
    const document = readDocument(`file:///samples/${path}`, read(path));
    if (document === undefined) throw new Error(path);
    return document;
  });

const FILES: Readonly<Record<NeutralProvider, readonly string[]>> = {
  saviynt: readdirSync(new URL('ringcentral', samples))
    .filter((name) => name.endsWith('JSON.json'))
    .map((name) => `ringcentral/${name}`),
  okta: ['okta/ringcentral.profile-mapping.json'],
  entra: ['entra/ringcentral.synchronization-schema.json'],
  jumpcloud: ['jumpcloud/ringcentral.ringcentral-mapping.json'],
};

const OKTA_USERS = JSON.stringify([
  {
    login: 'ada.obi@northwind.example',
    email: 'Ada.Obi@northwind.example',
    firstName: 'Ada',
    lastName: 'Obi',
    mobilePhone: '+1 650 555 0101',
    streetAddress: '20 Davis Dr',
    city: 'Belmont',
    state: 'CA',
    zipCode: '94002',
    countryCode: 'US',
    department: 'Sales',
  },
  {
    login: 'ben@northwind.example',
    email: 'ben@northwind.example',
    firstName: 'Ben',
    lastName: 'Krüger',
    mobilePhone: '+16505550102',
    streetAddress: 'x',
    city: 'Köln',
    state: 'NW',
    zipCode: '50667',
    countryCode: 'DE',
    department: 'Support',
  },
]);

const USERS: Readonly<Record<NeutralProvider, readonly [string, string]>> = {
  saviynt: ['users.csv', read('users.csv')],
  okta: ['users.json', OKTA_USERS],
  entra: ['users.csv', read('entra/users.csv')],
  jumpcloud: ['users.json', read('jumpcloud/users.json')],
};

const PROVIDERS = ['saviynt', 'okta', 'entra', 'jumpcloud'] as const;
const TARGETS: readonly ConversionTarget[] = ['saviynt', 'okta', 'entra', 'neutral'];
const PAIRS = PROVIDERS.flatMap((from) => TARGETS.map((to) => ({ from, to })));

const snapshot = parseSnapshot(read('account.json'));
if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.problems));
const account = AccountModel.fromSeed(snapshot.snapshot);

const people = (from: NeutralProvider) => peopleOf(...USERS[from], from);

function converted(from: NeutralProvider, to: ConversionTarget): Conversion {
  return convert(documentsOf(...FILES[from]), { to, people: people(from) });
}

describe.each(PAIRS)('$from as $to', ({ from, to }) => {
  const conversion = converted(from, to);

  it('is a file that is recognised and has no error', () => {
    const document = readDocument(`file:///new/${conversion.fileName}`, conversion.text);
    if (document === undefined) throw new Error('not recognised');
    const connectors = document.provider === 'saviynt' ? groupConnectors([document]) : undefined;
    const found = checkDocument(
      document,
      ({ key }) => {
        const connector = connectors?.get(key);
        if (connector === undefined) throw new Error(key);
        return connector;
      },
      { fileSyntax: true },
    );
    // A mapping for Saviynt has no postal code, and a part of a schema has nothing around it.
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`),
    ).toEqual([]);
  });

  it('gives the sample people the same values, or names the others', () => {
    const { comparison } = conversion;
    expect(comparison?.values.users).toBe(people(from).users.length);
    expect(comparison?.values.targets).toBeGreaterThan(8);
    expect(comparison?.values.differences).toMatchSnapshot();
    expect(comparison?.values.lost).toMatchSnapshot();
    for (const { target, user } of comparison?.values.differences ?? [])
      expect(conversionReport(conversion)).toContain(`${user}: ${target}`);
  });

  it.each([
    ['who has nobody', undefined],
    ['of the samples', account],
  ])('plans the same for the sample people in an account %s, or names who gets another result', (_, seed) => {
    const { comparison } = convert(documentsOf(...FILES[from]), {
      to,
      people: people(from),
      ...(seed && { account: seed }),
    });
    const plans = comparison?.plans;
    expect(plans?.people).toBe(people(from).users.length);
    expect(plans?.plans.before.blocks.filter(({ kind }) => kind === 'connector')).toEqual([]);
    expect(plans?.plans.after.blocks.filter(({ kind }) => kind === 'connector')).toEqual([]);
    expect(
      plans && peopleReport(plans, true).groups.map(({ title, count }) => `${count} × ${title}`),
    ).toMatchSnapshot();
  });

  it('comes back with the same values', () => {
    const document = readDocument(`file:///new/${conversion.fileName}`, conversion.text);
    const there = readMapping(document === undefined ? [] : [document]).mapping;
    const first = readMapping(documentsOf(...FILES[from])).mapping;
    const backTo = from === 'jumpcloud' || to === 'neutral' ? 'neutral' : from;
    const back = convert(document === undefined ? [] : [document], {
      to: backTo,
      ...(backTo === 'neutral' && { as: from }),
    });
    const again = readMapping([readDocument(`file:///back/${back.fileName}`, back.text) ?? ({} as never)]).mapping;
    const targets = new Set(there.attributes.map(({ target }) => target));
    // What was said in another way or left out on the way is told by the remarks.
    const told = new Set([...conversion.remarks, ...back.remarks].map(({ target }) => target));
    for (const { target, source } of again.attributes) {
      const before = first.attributes.find((each) => each.target === target);
      if (
        before === undefined ||
        !('attribute' in before.source) ||
        !targets.has(target) ||
        told.has(target) ||
        target === 'userName'
      )
        continue;
      if ('attribute' in source)
        expect([target, source.attribute.toLowerCase()]).toEqual([target, expect.stringMatching(/./)]);
      else expect([target, source]).toEqual([target, before.source]);
    }
    expect(again.provider).toBe(from);
    expect(again.attributes.length).toBeGreaterThan(8);
  });
});
