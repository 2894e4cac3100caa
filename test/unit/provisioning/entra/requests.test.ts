import { describe, expect, it } from 'vitest';
import { accountOf, entryOf, held, MAPPINGS, type Members, map, objectMapping, person, writtenBody } from './support';

const DEPARTMENT = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department';
const document = objectMapping([
  ...MAPPINGS,
  map('externalId', '[employeeId]'),
  map('addresses[type eq "work"].country', '[country]'),
  map('addresses[type eq "work"].region', '[state]'),
  map(DEPARTMENT, '[department]'),
]);
const one = (more: Members = {}) =>
  person('ada@corp.example', { employeeId: null, country: null, state: null, department: null, ...more });
const ada = (more: Members = {}) => held('1', 'ada@corp.example', more);

describe('the body of a create', () => {
  it('has both schemas, a Boolean, one element for each type and the primary address', () => {
    const more = { jobTitle: 'Lead', employeeId: 'e1', country: 'US', state: 'CA', department: 'Sales' };
    const entry = entryOf(one(more), { document });
    expect(entry.requests.map(({ method, name }) => `${method} ${name}`)).toEqual(['GET match', 'POST export']);
    expect(writtenBody(entry)).toEqual({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:User',
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      ],
      userName: 'ada@corp.example',
      active: true,
      emails: [{ primary: true, type: 'work', value: 'ada@corp.example' }],
      name: { givenName: 'Ada', familyName: 'Obi' },
      title: 'Lead',
      externalId: 'e1',
      addresses: [{ type: 'work', country: 'US', region: 'CA' }],
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
      meta: { resourceType: 'User' },
    });
  });

  it('leaves out what is empty', () => {
    const body = writtenBody(entryOf(one(), { document }));
    expect(Object.keys(body as object)).toEqual(['schemas', 'userName', 'active', 'emails', 'name', 'meta']);
  });
});

describe('the operations of an update', () => {
  const account = accountOf([
    ada({ title: 'Analyst', externalId: 'e0', addresses: [{ type: 'work', country: 'United States', region: 'CA' }] }),
  ]);
  const changed = one({
    surname: 'Okoro',
    jobTitle: 'Lead',
    employeeId: 'e1',
    country: 'US',
    state: 'TX',
    department: 'Sales',
  });

  it('are one an attribute with capital words, and Booleans as texts, without the flag', () => {
    expect(writtenBody(entryOf(changed, { account, document }))).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [
        { op: 'Replace', path: 'name.familyName', value: 'Okoro' },
        { op: 'Replace', path: 'title', value: 'Lead' },
        { op: 'Replace', path: 'externalId', value: 'e1' },
        { op: 'Replace', path: 'addresses[type eq "work"].region', value: 'TX' },
        { op: 'Add', path: DEPARTMENT, value: 'Sales' },
      ],
    });
  });

  it('are grouped without a path with aadOptscim062020', () => {
    const options = { dialect: 'aadOptscim062020' } as const;
    expect(writtenBody(entryOf(changed, { account, document, options }))).toEqual({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [
        { op: 'replace', path: 'addresses[type eq "work"].region', value: 'TX' },
        { op: 'add', path: DEPARTMENT, value: 'Sales' },
        { op: 'replace', value: { 'name.familyName': 'Okoro', title: 'Lead', externalId: 'e1' } },
      ],
    });
  });

  it('disable by a Boolean with the flag, as a single operation with its path', () => {
    const options = { dialect: 'aadOptscim062020' } as const;
    const left = entryOf(one({ accountEnabled: false, isAssigned: true }), {
      account: accountOf([ada()]),
      document,
      options,
    });
    expect(writtenBody(left)).toMatchObject({ Operations: [{ op: 'replace', path: 'active', value: false }] });
  });

  it.each(['default', 'aadOptscim062020'] as const)('leave what they say: %s', (dialect) => {
    const { after, action } = entryOf(changed, { account, document, options: { dialect } });
    expect([action, after?.scim]).toMatchObject([
      'update',
      {
        title: 'Lead',
        externalId: 'e1',
        name: { familyName: 'Okoro' },
        addresses: [{ country: 'United States', region: 'TX' }],
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
      },
    ]);
  });
});

describe('users RingCentral shows as inactive', () => {
  const inactive = (status: string) => accountOf([ada({ active: false, status })]);

  it('are enabled when disabled', () => {
    const entry = entryOf(one(), { account: inactive('Disabled'), document });
    expect([entry.action, entry.after?.scim.active]).toEqual(['enable', true]);
  });

  it('are left alone, with a note, when they have not activated', () => {
    const entry = entryOf(one(), { account: inactive('NotActivated'), document });
    expect([entry.action, entry.notes.length]).toEqual(['unchanged', 1]);
    const changed = entryOf(one({ jobTitle: 'Lead' }), { account: inactive('NotActivated'), document });
    expect([changed.action, changed.requests.at(-1)?.answer?.predictions[0]]).toEqual(['refused', 'W17']);
  });

  it('are unknown when SCIM alone was read', () => {
    expect(entryOf(one(), { account: inactive('Unknown'), document })).toMatchObject({
      action: 'unknown',
      attempted: 'enable',
    });
  });
});

describe('headers', () => {
  it('hide the token', () => {
    const { requests } = entryOf(one(), { document });
    expect(requests.map((request) => request.headers().Authorization)).toEqual(['Bearer ***', 'Bearer ***']);
  });
});
