import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { changesOf, entryOf, held, lastBody, MAPPED, person, planOf, pushing, sentBy } from './support';

const ADA = 'ada@corp.example';
const DEPARTMENT = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const sales = { [DEPARTMENT]: { department: 'Sales' } };

describe('a custom SCIM app', () => {
  it('looks for the user name and posts whom it does not find, with the id of Okta and without what is empty', () => {
    const entry = entryOf(person(ADA, { department: null }));
    expect(entry.action).toBe('create');
    expect(sentBy(entry)).toEqual(['GET /Users', 'POST /Users']);
    expect(entry.requests[0]?.url).toContain('filter=userName%20eq%20%22ada%40corp.example%22&startIndex=1&count=100');
    expect(lastBody(entry)).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      userName: ADA,
      name: { givenName: 'Ada', familyName: 'Obi' },
      emails: [{ primary: true, type: 'work', value: ADA }],
      externalId: `00u-${ADA}`,
      groups: [],
      active: true,
    });
  });

  it('reads the user and puts it back whole with the changes', () => {
    const user = held('11', ADA, { title: 'Boss', ...sales });
    const entry = entryOf(person(ADA, { department: 'Research' }), { users: [user] });
    expect(entry.action).toBe('update');
    expect(sentBy(entry)).toEqual(['GET /Users', 'GET /Users/11', 'PUT /Users/11']);
    expect(lastBody(entry)).toMatchObject({ title: 'Boss', [DEPARTMENT]: { department: 'Research' }, active: true });
    expect(changesOf(entry)).toEqual(['department "Sales" → "Research"']);
    const [attribute] = explainEntry(entry).attributes;
    expect(attribute?.provenance).toMatchObject({
      parameter: 'department',
      expression: 'user.department',
      inputs: [{ path: 'user.department', value: 'Research' }],
    });
  });

  it('sends nothing when nothing differs', () => {
    const entry = entryOf(person(ADA, { department: 'Sales' }), { users: [held('11', ADA, sales)] });
    expect([entry.action, sentBy(entry)]).toEqual(['unchanged', ['GET /Users']]);
  });

  it('empties what is empty in Okta, and says so', () => {
    const entry = entryOf(person(ADA, { department: '' }), { users: [held('11', ADA, sales)] });
    expect(changesOf(entry)).toEqual(['department "Sales" → null']);
    expect(entry.notes).toEqual([
      'department is empty in Okta, and the push of the whole profile empties "Sales" at RingCentral.',
    ]);
    expect(lastBody(entry)).not.toHaveProperty([DEPARTMENT, 'department']);
  });

  it.each([
    ['put', ['GET /Users', 'GET /Users/11', 'PUT /Users/11'], { active: false, userName: ADA }],
    [
      'patch',
      ['GET /Users', 'GET /Users/11', 'PATCH /Users/11'],
      { Operations: [{ op: 'replace', value: { active: false } }] },
    ],
  ] as const)('deactivates by %s', (update, requests, body) => {
    const entry = entryOf(person(ADA, {}, { status: 'DEPROVISIONED' }), {
      users: [held('11', ADA)],
      options: { update },
    });
    expect([entry.action, sentBy(entry)]).toEqual(['disable', requests]);
    expect(lastBody(entry)).toMatchObject(body);
  });

  it('reactivates by PATCH, and puts the profile only when it differs', () => {
    const users = [held('11', ADA, { active: false, status: 'Disabled' })];
    const options = { update: 'patch' } as const;
    expect(sentBy(entryOf(person(ADA), { users, options }))).toEqual([
      'GET /Users',
      'GET /Users/11',
      'PATCH /Users/11',
    ]);
    const changed = entryOf(person(ADA, { lastName: 'Oba' }), { users, options });
    expect([changed.action, sentBy(changed).slice(2)]).toEqual(['enable', ['PATCH /Users/11', 'PUT /Users/11']]);
  });

  it('uses the id it has kept, and fails when nobody has it', () => {
    const appUser = { externalId: '11', status: 'ACTIVE' };
    const entry = entryOf(person('new@corp.example', {}, { appUser }), { users: [held('11', ADA)] });
    expect([entry.action, sentBy(entry)]).toEqual(['update', ['GET /Users/11', 'PUT /Users/11']]);
    const lost = entryOf(person(ADA, {}, { appUser: { externalId: '12' } }), { users: [held('11', ADA)] });
    expect([lost.action, lost.reason]).toEqual([
      'refused',
      'The user with the id 12, which Okta has kept, is not in the account.',
    ]);
  });

  it('links two people of the sample to one user only once', () => {
    const { entries } = planOf([person(ADA, { department: 'A' }), person(ADA, { department: 'B' })], {
      users: [held('11', ADA)],
    });
    expect(entries.map(({ action }) => action)).toEqual(['update', 'refused']);
    expect(entries[1]?.reason).toMatch(/^Line 2 of the sample is this user of RingCentral already/);
  });

  it('runs out of extensions, and of addresses, as the account says', () => {
    const plan = planOf([person('a@corp.example'), person('b@corp.example')], { free: 1 });
    expect(plan.entries.map(({ reason }) => reason)).toEqual([
      undefined,
      '403 License limit has been reached: the 2nd create, 1 extension is free',
    ]);
    expect(plan.licences).toMatchObject({ used: 1, free: 1 });
    const taken = entryOf(person('other@corp.example', { email: ADA }), { users: [held('11', ADA)] });
    expect(taken.reason).toContain('userName must be the same as the work e-mail address');
  });

  it('takes the user name from the option, the mapping or the app user', () => {
    const two = person('ada', { email: ADA });
    const found = (setup: Parameters<typeof entryOf>[1], one = two) => entryOf(one, setup).match.key;
    expect(found({})).toBe('ada');
    expect(found({ options: { userName: 'email' } })).toBe(ADA);
    expect(found({ document: pushing({ ...MAPPED, userName: 'String.toUpperCase(user.login)' }) })).toBe('ADA');
    expect(found({}, { ...two, appUser: { userName: 'x@y.example' } })).toBe('x@y.example');
  });
});

describe('the state of a user', () => {
  const actionOf = (around: object, users = [held('11', ADA)]) =>
    entryOf(person(ADA, {}, around as Record<string, unknown>), { users }).action;

  it.each([
    ['ACTIVE', 'unchanged'],
    ['PROVISIONED', 'unchanged'],
    ['PASSWORD_EXPIRED', 'unchanged'],
    ['LOCKED_OUT', 'unchanged'],
    ['RECOVERY', 'unchanged'],
    ['STAGED', 'skipped'],
    ['SUSPENDED', 'skipped'],
    ['DEPROVISIONED', 'disable'],
    ['FROZEN', 'unknown'],
  ])('%s: %s', (status, action) => {
    expect(actionOf({ status })).toBe(action);
  });

  it('is that of the assignment too', () => {
    expect(actionOf({ assigned: false })).toBe('disable');
    expect(actionOf({ appUser: { status: 'DEPROVISIONED' } })).toBe('disable');
    expect(actionOf({ status: 'DEPROVISIONED' }, [])).toBe('skipped');
  });

  it('leaves somebody who has not activated, and says that the invitation stays good', () => {
    const users = [held('11', ADA, { active: false, status: 'NotActivated' })];
    const entry = entryOf(person(ADA, {}, { status: 'DEPROVISIONED' }), { users });
    expect([entry.action, entry.notes[0]]).toEqual(['unchanged', expect.stringContaining('only deleted')]);
    expect(entryOf(person(ADA), { users }).action).toBe('unchanged');
    expect(entryOf(person(ADA, { lastName: 'Oba' }), { users }).reason).toMatch(/^403 The user has not activated/);
  });

  it('cannot be told where SCIM alone was read', () => {
    const users = [held('11', ADA, { active: false, status: 'Unknown' })];
    expect(entryOf(person(ADA), { users })).toMatchObject({ action: 'unknown', attempted: 'enable' });
  });
});

describe('the catalogue app', () => {
  const document = pushing({ ...MAPPED, zip: 'user.zipCode', extra: 'user.title' }, 'ringcentral');

  it('is what the name says, and shows attributes, not requests', () => {
    const plan = planOf([person(ADA, { zipCode: '94002', department: 'Sales' })], {
      document,
      users: [held('11', ADA, sales)],
    });
    const [entry] = plan.entries;
    expect(plan.notes[0]).toContain("Okta's catalogue app for RingCentral (assumed)");
    expect(plan.notes).toContainEqual(expect.stringMatching(/^extra: what RingCentral keeps of them is not published/));
    expect(entry?.requests).toEqual([]);
    // An address needs a country, which RingCentral has none of.
    expect(entry?.reason).toMatch(/^RingCentral would refuse: addresses.country is required/);
    expect(entry && changesOf(entry)).toEqual(['zip null → "94002"']);
  });

  it('finds users by e-mail, and stops where several have it', () => {
    const users = [held('11', ADA), held('12', 'b@corp.example', { emails: [{ type: 'work', value: ADA }] })];
    expect(entryOf(person('ada', { email: ADA }), { document, users }).reason).toBe(
      `More than one record found for Email: ${ADA}.`,
    );
    const one = entryOf(person('ada', { email: ADA, lastName: 'Oba' }), { document, users: [held('11', ADA)] });
    expect([one.action, changesOf(one)]).toEqual(['update', ['lastName "Obi" → "Oba"']]);
    expect(explainEntry(one).attributes[0]?.provenance?.parameter).toBe('lastName');
  });

  it('leaves open what happens to people who have not activated', () => {
    const users = [held('11', ADA, { active: false, status: 'NotActivated' })];
    expect(entryOf(person(ADA, { lastName: 'Oba' }), { document, users }).action).toBe('unknown');
  });

  it('warns of what deactivating does', () => {
    const { notes, counts } = planOf([person(ADA, {}, { status: 'DEPROVISIONED' })], {
      document,
      users: [held('11', ADA)],
    });
    expect([counts.disable, notes.at(-1)]).toEqual([1, expect.stringContaining('removes the user')]);
  });
});
