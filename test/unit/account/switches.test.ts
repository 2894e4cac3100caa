import { describe, expect, it } from 'vitest';
import {
  type AccountBehaviour,
  defaultBehaviour,
  type SwitchName,
  switches,
  switchNames,
} from '../../../server/src/account/behaviour';
import { findProfile, profileNames } from '../../../server/src/account/profiles';
import { readBehaviour } from '../../../server/src/account/read-behaviour';
import { enterpriseUserSchemaUrn } from '../../../server/src/knowledge/scim/schema-urns';
import { account, newUser, now, patchBody, send, usAddress } from './account-fixture';

type Behaviour = Partial<AccountBehaviour>;

/** Status and scimType of an answer, in short. */
function outcome({ status, body }: { readonly status: number; readonly body?: unknown }): string {
  const scimType = (body as { readonly scimType?: string } | undefined)?.scimType;
  return scimType === undefined ? String(status) : `${status} ${scimType}`;
}

const others = [{ id: '70', type: 'Department', name: 'Queue', email: 'queue@corp.example', extensionNumber: '700' }];

function create(behaviour: Behaviour, more: object = {}, change: object = {}): string {
  return outcome(send(account(change, behaviour), 'POST', '/Users', newUser('new@corp.example', more)));
}

function patch(behaviour: Behaviour, id: string, ...operations: readonly unknown[]): string {
  return outcome(send(account({}, behaviour), 'PATCH', `/Users/${id}`, patchBody(...operations)));
}

function filter(behaviour: Behaviour, text: string): unknown {
  const answer = send(account({}, behaviour), 'GET', '/Users', undefined, { query: { filter: text } });
  return answer.status === 200 ? answer.body.totalResults : outcome(answer);
}

function rest(behaviour: Behaviour, path: string): string {
  const answer = account({ otherExtensions: others }, behaviour).handle(
    { method: 'GET', path: `/restapi/v1.0/account/~${path}` },
    { now: () => now },
  );
  return JSON.stringify(answer.body);
}

const bob = newUser('bob@corp.example', { title: undefined });
const address = (more: object): object => ({ addresses: [{ ...usAddress, ...more }] });

/** Two switches belong to the gateway in front: test/simulator/behaviour.test.ts has them. */
type OwnSwitch = Exclude<SwitchName, 'gatewayErrors' | 'retryAfter'>;

/** For each switch, something that shows it, and what shows for each of its values. */
const probes: Readonly<Record<OwnSwitch, readonly [probe: (behaviour: Behaviour) => unknown, shown: object]>> = {
  providerConfig: [
    (behaviour) => outcome(send(account({}, behaviour), 'GET', '/ServiceProviderConfig', undefined, { grants: [] })),
    { authenticated: '403', open: '200' },
  ],
  legacyEndpoints: [
    (behaviour) => {
      const model = account({}, behaviour);
      const paths = ['/scim/v2/health', '/scim/health', '/scim/Users', '/scim/ServiceProviderConfig'];
      return paths.map((path) => model.handle({ method: 'GET', path }, { now: () => now }).status).join(' ');
    },
    { false: '404 404 404 404', true: '200 200 200 200' },
  ],
  listShape: [
    (behaviour) => JSON.stringify(send(account({}, behaviour), 'GET', '/Users').body).includes('"addresses"'),
    { short: false, full: true },
  ],
  metaDates: [
    (behaviour) => {
      const model = account({}, behaviour);
      send(model, 'POST', '/Users', newUser('new@corp.example'));
      const later = { now: () => new Date(now.getTime() + 60_000) };
      const { body } = model.handle({ method: 'GET', path: '/scim/v2/Users/91' }, later);
      return (body as { readonly meta: { readonly created: string } }).meta.created === now.toISOString();
    },
    { answer: false, kept: true },
  ],
  otherExtensions: [
    (behaviour) => send(account({ otherExtensions: others }, behaviour), 'GET', '/Users').body.totalResults,
    { hidden: 4, listed: 5 },
  ],
  assignedCountry: [
    (behaviour) => rest(behaviour, '/extension?status=Unassigned').includes('"assignedCountry"'),
    { shown: true, absent: false },
  ],
  maximumCount: [
    (behaviour) =>
      send(account({}, behaviour), 'GET', '/Users', undefined, { query: { count: '3' } }).body.itemsPerPage,
    { 2: 2, 1000: 3 },
  ],
  filterCase: [(behaviour) => filter(behaviour, 'email eq "ANN@corp.example"'), { ignore: 1, exact: 0 }],
  unsupportedFilter: [(behaviour) => filter(behaviour, 'title eq "x"'), { refuse: '400 invalidFilter', ignore: 4 }],
  filterOperators: [
    (behaviour) => filter(behaviour, 'userName sw "a" or name.familyName co "ray"'),
    { eq: '400 invalidFilter', all: 2 },
  ],
  readsWhileScimIsOff: [
    (behaviour) => outcome(send(account({ scimEnabled: false }, behaviour), 'GET', '/Users')),
    { true: '200', false: '403' },
  ],
  createdStatus: [
    (behaviour) => {
      const model = account({}, behaviour);
      send(model, 'POST', '/Users', newUser('new@corp.example'));
      return model.get('91')?.status;
    },
    { NotActivated: 'NotActivated', Disabled: 'Disabled', Enabled: 'Enabled' },
  ],
  activationEmail: [
    (behaviour) => {
      const model = account({}, behaviour);
      send(model, 'POST', '/Users', newUser('new@corp.example'));
      return model.activationEmails.length;
    },
    { once: 1, none: 0 },
  ],
  countryMismatch: [
    (behaviour) => create(behaviour, address({ country: 'FR', region: undefined })),
    { 'refuse-400': '400 invalidValue', 'refuse-403': '403', accept: '201' },
  ],
  missingCountry: [
    (behaviour) => create(behaviour, address({ country: undefined })),
    { refuse: '400 invalidValue', accept: '201' },
  ],
  unknownCountry: [
    (behaviour) => create(behaviour, address({ country: 'U.S. of A.' })),
    { accept: '201', refuse: '400 invalidValue' },
  ],
  missingRegion: [
    (behaviour) => create(behaviour, address({ region: undefined })),
    { refuse: '400 invalidValue', accept: '201' },
  ],
  userNameMismatch: [
    (behaviour) => create(behaviour, { userName: 'someone' }),
    { refuse: '400 invalidValue', accept: '201' },
  ],
  malformedEmail: [
    (behaviour) => outcome(send(account({}, behaviour), 'POST', '/Users', newUser('no-address'))),
    { refuse: '400 invalidValue', accept: '201' },
  ],
  lengthLimits: [
    (behaviour) => create(behaviour, { name: { givenName: 'x'.repeat(65), familyName: 'y' } }),
    { refuse: '400 invalidValue', accept: '201' },
  ],
  unlistedType: [
    (behaviour) => create(behaviour, { phoneNumbers: [{ type: 'home', value: '+16505550100' }] }),
    { refuse: '400 invalidValue', ignore: '201' },
  ],
  activeText: [
    (behaviour) => patch(behaviour, '12', { op: 'replace', path: 'active', value: 'False' }),
    { accept: '200', refuse: '400 invalidValue' },
  ],
  replaceOmitted: [
    (behaviour) => {
      const { body } = send(account({}, behaviour), 'PUT', '/Users/11', newUser('ann@corp.example'));
      return [body.externalId, Object.hasOwn(body, enterpriseUserSchemaUrn)].join(' ');
    },
    { clear: ' false', keep: 'hr-1 true' },
  ],
  replaceWithoutActive: [
    (behaviour) => send(account({}, behaviour), 'PUT', '/Users/12', bob).body.active,
    { keep: true, disable: false },
  ],
  operationCase: [
    (behaviour) => patch(behaviour, '12', { op: 'Replace', path: 'title', value: 'x' }),
    { lenient: '200', strict: '400 invalidSyntax' },
  ],
  pathlessPatch: [
    (behaviour) => patch(behaviour, '12', { op: 'replace', value: { title: 'x' } }),
    { accept: '200', refuse: '400 invalidPath' },
  ],
  patchValues: [
    (behaviour) => patch(behaviour, '12', { op: 'replace', path: 'active', value: false }),
    { typed: '200', text: '400 invalidValue' },
  ],
  replaceWithoutMatch: [
    (behaviour) =>
      patch(behaviour, '12', { op: 'replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+16505550199' }),
    { refuse: '400 noTarget', create: '200' },
  ],
  unknownPath: [
    (behaviour) => patch(behaviour, '12', { op: 'replace', path: 'nickName', value: 'x' }),
    { refuse: '400 invalidPath', ignore: '200' },
  ],
  secondOfType: [
    (behaviour) =>
      patch(behaviour, '11', { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+1650' }] }),
    { replace: '200', refuse: '400 invalidValue' },
  ],
  pendingUpdate: [
    (behaviour) => patch(behaviour, '14', { op: 'replace', path: 'title', value: 'x' }),
    { 'refuse-403': '403', 'refuse-400': '400 mutability', accept: '200' },
  ],
  pendingDelete: [
    (behaviour) => outcome(send(account({}, behaviour), 'DELETE', '/Users/14')),
    { accept: '204', 'error-500': '500' },
  ],
  disabledDelete: [
    (behaviour) => outcome(send(account({}, behaviour), 'DELETE', '/Users/13')),
    { 'refuse-403': '403', 'refuse-400': '400 mutability', accept: '204' },
  ],
  duplicateScimType: [
    (behaviour) => outcome(send(account({}, behaviour), 'POST', '/Users', newUser('ann@corp.example'))),
    { uniqueness: '409 uniqueness', none: '409' },
  ],
  duplicateExtension: [
    (behaviour) => create(behaviour, { phoneNumbers: [{ type: 'other', value: '101' }] }),
    { 'refuse-400': '400 invalidValue', 'refuse-409': '409 uniqueness' },
  ],
  missingRequired: [
    (behaviour) => create(behaviour, { name: undefined }),
    { invalidValue: '400 invalidValue', invalidSyntax: '400 invalidSyntax' },
  ],
  removeRequired: [
    (behaviour) => patch(behaviour, '12', { op: 'remove', path: 'userName' }),
    { mutability: '400 mutability', invalidValue: '400 invalidValue' },
  ],
  scimUserPermission: [
    (behaviour) => create(behaviour, {}, { permissions: ['ReadExtensions'] }),
    { unchecked: '201', AddRemoveUsers: '403' },
  ],
};

const own = Object.keys(probes) as readonly OwnSwitch[];

const cases = own.flatMap((name) => {
  const [probe, shown] = probes[name];
  return Object.entries(shown).map(([value, expected]) => ({ name, value, probe, expected }));
});

describe('switches', () => {
  it.each(cases)('$name $value', ({ name, value, probe, expected }) => {
    const read = readBehaviour(undefined, [`${name}=${value}`]);
    expect(read.ok && probe({ ...defaultBehaviour, ...read.behaviour })).toBe(expected);
  });

  it('show every value', () => {
    expect([...own, 'gatewayErrors', 'retryAfter'].sort()).toEqual([...switchNames].sort());
    for (const name of own) {
      const entry = switches[name];
      if ('values' in entry) expect(Object.keys(probes[name][1]), name).toEqual(entry.values.map(String));
    }
  });

  it('have the default that is written first', () => {
    expect(defaultBehaviour).toMatchObject({ listShape: 'short', maximumCount: 1000, readsWhileScimIsOff: true });
  });
});

describe('profiles', () => {
  it('name switches and values that are there, and differ from the defaults', () => {
    for (const name of profileNames) {
      const chosen = findProfile(name)?.switches ?? {};
      expect(readBehaviour(undefined, chosen), name).toEqual({ ok: true, behaviour: chosen });
      for (const [key, value] of Object.entries(chosen))
        expect(value, `${name} ${key}`).not.toBe(defaultBehaviour[key as SwitchName]);
    }
  });

  it('let single switches come on top', () => {
    const read = readBehaviour('strict', ['operationCase=lenient', 'maximumCount=50']);
    expect(read).toMatchObject({ behaviour: { pathlessPatch: 'refuse', operationCase: 'lenient', maximumCount: 50 } });
  });

  it('can be put in the place of the behaviour of a running account', () => {
    const model = account();
    send(model, 'POST', '/Users', newUser('new@corp.example'));
    const lenient = model.behaving(findProfile('lenient')?.switches ?? {});
    expect(lenient.userCount).toBe(model.userCount);
    expect(outcome(send(lenient, 'POST', '/Users', newUser('x@corp.example', { userName: 'x' })))).toBe('201');
    expect(model.behaviour.userNameMismatch).toBe('refuse');
  });

  it.each([
    ['nobody', undefined, 'no profile "nobody". The profiles are default, lenient'],
    [undefined, ['no=1'], 'no switch "no". The switches are'],
    [undefined, ['listShape=long'], 'listShape can be short, full; not "long".'],
    [undefined, ['maximumCount=0'], 'maximumCount can be a whole number from 1'],
    [undefined, ['listShape'], 'listShape can be'],
    [undefined, 5, 'must be an object'],
    ['__proto__', undefined, 'no profile "__proto__"'],
  ])('%j %j is wrong', (profile, single, reason) => {
    const read = readBehaviour(profile, single);
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });
});
