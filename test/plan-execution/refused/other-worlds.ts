import { readEntraDocument } from '../../../server/src/documents/entra/document';
import { compileEntra } from '../../../server/src/provisioning/entra/compile-entra';
import { compileJumpCloud } from '../../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import { compileOkta } from '../../../server/src/provisioning/okta/compile-okta';
import type { Members } from '../population/members';
import { entraDocument, oktaDocument } from '../provider-profiles';
import { accountWith, group, held, mailOf, range, type World } from './world';

function jumpCloudUser(name: string, more: Members = {}): Members {
  return {
    _id: name,
    username: mailOf(name),
    email: mailOf(name),
    firstname: 'Ada',
    lastname: 'Obi',
    department: 'Sales',
    state: 'ACTIVATED',
    addresses: [],
    phoneNumbers: [],
    ...more,
  };
}

const address = (type: string, more: Members = {}) => ({
  type,
  streetAddress: '20 Davis Dr',
  locality: 'Belmont',
  region: 'CA',
  country: 'US',
  ...more,
});

const PHONE_TYPES = ['home', 'work_mobile', 'work_fax'];

const jumpcloud: World = {
  name: 'JumpCloud: user names, types and extension numbers',
  program: compileJumpCloud(),
  account: accountWith(
    range(20).map((i) => held(1000 + i, `desk${i}`, { phoneNumbers: [{ type: 'other', value: String(500 + i) }] })),
    50,
    {
      otherExtensions: range(10).map((i) => ({
        id: String(8000 + i),
        type: 'Department',
        extensionNumber: String(700 + i),
      })),
    },
  ),
  people: [
    ...group(30, 'W10', (i) => jumpCloudUser(`alias${i}`, { username: `alias${i}` })),
    ...group(30, 'W13', (i) =>
      jumpCloudUser(`phone${i}`, { phoneNumbers: [{ type: PHONE_TYPES[i % 3], number: '+16505550101' }] }),
    ),
    ...group(20, 'W13', (i) => jumpCloudUser(`house${i}`, { addresses: [address('home')] })),
    ...group(20, 'W6', (i) => jumpCloudUser(`land${i}`, { addresses: [address('work', { country: '' })] })),
    ...group(20, 'W23', (i) =>
      jumpCloudUser(`number${i}`, { phoneNumbers: [{ type: 'other', number: String(500 + i) }] }),
    ),
    ...group(10, 'W23', (i) =>
      jumpCloudUser(`queue${i}`, { phoneNumbers: [{ type: 'other', number: String(700 + i) }] }),
    ),
  ],
};

function oktaUser(name: string, more: Members = {}, around: Members = {}): Members {
  const profile = { login: mailOf(name), email: mailOf(name), firstName: 'Ada', lastName: 'Obi', ...more };
  return { id: `00u-${name}`, status: 'ACTIVE', ...around, profile };
}

const okta: World = {
  name: 'Okta: links to users who are gone, and values',
  program: compileOkta(oktaDocument(), { app: 'scim', update: 'patch' }),
  account: accountWith(
    range(20).map((i) => held(1000 + i, `rest${i}`)),
    50,
  ),
  people: [
    ...group(20, 'R5', (i) => oktaUser(`stale${i}`, {}, { appUser: { externalId: `99${i}` } })),
    ...group(20, 'W12', (i) => oktaUser(`lost${i}`, { email: null })),
    ...group(20, 'W10', (i) => oktaUser(`other${i}`, { login: mailOf(`another${i}`) })),
    ...group(20, 'W26', (i) => oktaUser(`rest${i}`, { firstName: 'A'.repeat(65) })),
  ],
};

const catalogue: World = {
  name: 'Okta: two users of RingCentral with one address',
  program: compileOkta(oktaDocument(), { app: 'catalogue' }),
  account: accountWith(
    range(20).map((i) => held(1000 + i, `a${i}`, { emails: [{ type: 'work', value: mailOf(`shared${i % 10}`) }] })),
    50,
  ),
  people: group(10, undefined, (i) => oktaUser(`shared${i}`), 'More than one record found for Email:'),
};

/** The schema of the samples, matching by something RingCentral cannot be asked for. */
function matchingByExternalId() {
  const schema = JSON.parse(entraDocument().text.root.text) as {
    synchronizationRules: {
      objectMappings: { attributeMappings: { targetAttributeName: string; matchingPriority: number }[] }[];
    }[];
  };
  for (const mapping of schema.synchronizationRules[0]?.objectMappings[0]?.attributeMappings ?? [])
    mapping.matchingPriority = mapping.targetAttributeName === 'externalId' ? 1 : 0;
  const document = readEntraDocument('file:///schema.json', JSON.stringify(schema));
  if (document === undefined) throw new Error('This is nothing of Entra.');
  return document;
}

function entraUser(name: string, more: Members = {}): Members {
  const empty = {
    jobTitle: null,
    department: null,
    mobilePhone: null,
    streetAddress: null,
    city: null,
    postalCode: null,
  };
  const place = { country: null, state: null, displayName: null };
  const named = { mail: mailOf(name), givenName: 'Ada', surname: 'Obi' };
  return { id: `id-${name}`, accountEnabled: true, ...empty, ...place, ...named, ...more };
}

const entraFilter: World = {
  name: 'Entra: matching by an attribute that cannot be filtered by',
  program: compileEntra(matchingByExternalId()),
  account: accountWith([], 50),
  people: group(20, 'R6', (i) => entraUser(`who${i}`)),
};

const entra: World = {
  name: 'Entra: users who are gone for good, and values',
  program: compileEntra(entraDocument(), { dialect: 'aadOptscim062020' }),
  account: accountWith(
    range(20).map((i) => held(1000 + i, `gone${i}`, { status: 'Disabled', externalId: `id-gone${i}` })),
    50,
  ),
  people: [
    ...group(20, 'W19', (i) => entraUser(`gone${i}`, { '@removed': { reason: 'deleted' } })),
    ...group(20, 'W7', (i) => entraUser(`bad${i}`, { country: 'US', state: 'Bavaria' })),
  ],
};

export const otherWorlds: readonly World[] = [jumpcloud, okta, catalogue, entraFilter, entra];
