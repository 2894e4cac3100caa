import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { compileMapping } from '../../../../server/src/provisioning/compile-mapping';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { compareDemands } from '../../../../server/src/ringcentral/connection/mapping/compare';
import type { MappingDemands } from '../../../../server/src/ringcentral/connection/mapping/demands';
import { demandsOfConnector, demandsOfMapping } from '../../../../server/src/ringcentral/connection/mapping/demands-of';
import { tryPeople } from '../../../../server/src/ringcentral/connection/mapping/try-people';
import type { Learned } from '../../../../server/src/ringcentral/connection/stage';
import { connectionTests } from '../helpers/connection-tests';
import { person } from '../helpers/ringcentral-double';

const { runOn } = connectionTests();

const base = 'https://platform.ringcentral.com/scim/v2/Users';
const body = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName: '${user.email}',
  name: { givenName: '${user.firstname}', familyName: '${user.lastname}' },
  emails: [{ type: 'work', value: '${user.email}' }],
  addresses: [{ type: 'work', country: 'DE', region: '${user.state}' }],
};
const connectorFiles = {
  'CreateAccountJSON.json': {
    accountIdPath: 'call1.message.id',
    call: [
      {
        name: 'call1',
        connection: 'rc',
        url: base,
        httpMethod: 'POST',
        httpParams: JSON.stringify(body),
        successResponses: { statusCode: [201] },
      },
    ],
  },
  'DisableAccountJSON.json': {
    call: [
      {
        name: 'call1',
        connection: 'rc',
        url: `${base}/\${account.accountID}`,
        httpMethod: 'PATCH',
        httpParams: '{"active": false}',
      },
    ],
  },
  'UpdateAccountJSON.json': {
    call: [{ name: 'call1', connection: 'rc', url: `${base}?filter=title%20eq%20"x"`, httpMethod: 'GET' }],
  },
};

function connector() {
  const documents = Object.entries(connectorFiles).flatMap(
    ([name, json]) => readSaviyntDocument(`file:///c/${name}`, JSON.stringify(json)) ?? [],
  );
  const [found] = groupConnectors(documents).values();
  if (found === undefined) throw new Error('There is no connector.');
  return found;
}

const free = (...countries: readonly string[]): NonNullable<Learned['free']> => ({
  extensions: countries.map((country, index) => ({ id: String(index), country })),
  isComplete: true,
  byCountry: [],
});
const config = { patch: true, filter: true, maxResults: undefined };
const demands: MappingDemands = { label: 'A mapping', methods: [], filters: [], attributes: [], countries: [] };
const verdicts = (asked: Partial<MappingDemands>, learned: Learned) =>
  compareDemands({ ...demands, ...asked }, learned, undefined).map(({ subject, verdict }) => `${subject} ${verdict}`);

describe('what a mapping asks for', () => {
  it('of a Saviynt connector is in its provisioning calls', () => {
    expect(demandsOfConnector(connector())).toMatchObject({
      methods: ['POST', 'PATCH'],
      filters: ['title'],
      attributes: expect.arrayContaining(['userName', 'name.givenName', 'emails.value', 'addresses.country', 'active']),
      countries: ['DE'],
    });
  });

  it('of a mapping of Entra is in its attribute mappings', () => {
    const mapping = (targetAttributeName: string, source: object, matchingPriority = 0) => ({
      targetAttributeName,
      source,
      matchingPriority,
      flowType: 'Always',
    });
    const text = JSON.stringify({
      attributeMappings: [
        mapping('userName', { type: 'Attribute', name: 'userPrincipalName', expression: '[userPrincipalName]' }, 1),
        mapping('addresses[type eq "work"].country', { type: 'Constant', name: 'FR', expression: '"FR"' }),
      ],
      enabled: true,
      sourceObjectName: 'User',
      targetObjectName: 'User',
      flowTypes: 'Add,Update,Delete',
    });
    const document = readEntraDocument('file:///mapping.json', text);
    if (document === undefined) throw new Error('It is not recognised.');
    expect(demandsOfMapping(document)).toMatchObject({
      label: 'Entra mapping',
      methods: ['POST', 'PATCH', 'DELETE'],
      filters: ['userName'],
      attributes: ['userName', 'addresses[type eq "work"].country'],
      countries: ['FR'],
    });
  });
});

describe('what it asks for beside what the account has', () => {
  it('compares PATCH, filters, attributes and countries', () => {
    const attributes = new Set(['username', 'addresses', 'addresses.country']);
    const learned: Learned = { config, attributes, free: free('US', 'DE') };
    const asked = {
      methods: ['POST', 'PATCH'],
      filters: ['userName'],
      attributes: ['schemas', 'userName', 'addresses[type eq "work"].country'],
      countries: ['Germany', 'US'],
    };
    expect(verdicts(asked, learned)).toEqual(['update fits', 'filter fits', 'attributes fits', 'countries fits']);
    const other = { methods: ['PATCH'], filters: ['externalId'], attributes: ['nickName'], countries: ['FR'] };
    const says = compareDemands(
      { ...demands, ...other },
      { ...learned, config: { ...config, patch: false } },
      undefined,
    );
    expect(says.map(({ verdict }) => verdict)).toEqual(['differs', 'differs', 'differs', 'differs']);
    expect(says.map(({ says: text }) => text).join(' ')).toContain('free: DE, US');
    for (const { remedy } of says) expect(remedy).toBeTruthy();
  });

  it('calls unknown what one side does not say', () => {
    expect(verdicts({ methods: ['PATCH'] }, {})).toEqual(['update unknown']);
    const unstated = { extensions: [{ id: '1' }], isComplete: true, byCountry: [] };
    expect(verdicts({ countries: ['US'] }, { free: unstated })).toEqual(['countries unknown']);
    expect(verdicts({ countries: ['US'], attributes: ['x'] }, {})).toEqual([]);
  });

  it('plans for sample people where all users were read, and says why where not', () => {
    const program = compileMapping(connector());
    const csv =
      'username,email,firstname,lastname,state,statuskey\nann,ann@example.com,Ann,Lee,Berlin,1\nbob,bob@example.com,Bob,Roy,Berlin,1\n';
    const people = { program, users: readUsers('people.csv', csv, program.people) };
    const page = { totalResults: 1, resources: [person(1)] };
    const trial = tryPeople(people, { users: page, free: free('DE') }, 0);
    if (!('plan' in trial)) throw new Error(trial.reason);
    expect(trial.plan.counts).toMatchObject({ create: 1, refused: 1 });
    const [comparison] = compareDemands(demands, {}, trial);
    expect(comparison).toMatchObject({
      subject: 'people',
      verdict: 'differs',
      says: expect.stringContaining('2 sample people: 1 would be created (1 free), 0 updated, 1 refused'),
    });
    const partial = tryPeople(people, { users: { ...page, totalResults: 500 } }, 0);
    expect(partial).toEqual({ reason: 'the account has 500 users and the test reads 1' });
    expect(compareDemands(demands, {}, partial)).toMatchObject([{ verdict: 'unknown' }]);
    expect(tryPeople(people, {}, 0)).toEqual({ reason: 'no users were read' });
  });
});

describe('the stage', () => {
  it('passes, warns with every remedy, or is not reached', async () => {
    const fits = await runOn({}, { mapping: { ...demands, methods: ['PATCH'] } });
    expect(fits.stage('mapping')).toMatchObject({ state: 'passed', evidence: 'A mapping: PATCH is supported' });
    const differs = await runOn({}, { mapping: { ...demands, filters: ['title'], attributes: ['nickName'] } });
    expect(differs.stage('mapping').state).toBe('warned');
    expect(differs.stage('mapping').remedy).toContain('userName');
    expect(differs.stage('mapping').remedy).toContain('correct their names');
    expect((await runOn({})).stage('mapping').evidence).toContain('no mapping was given');
    expect((await runOn({}, { mapping: demands })).stage('mapping').state).toBe('unknown');
  });
});
