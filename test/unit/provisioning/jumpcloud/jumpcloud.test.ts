import { describe, expect, it } from 'vitest';
import { compileJumpCloud } from '../../../../server/src/provisioning/jumpcloud/compile-jumpcloud';
import type { JumpCloudOptions } from '../../../../server/src/provisioning/jumpcloud/options';
import { jumpCloudPeople } from '../../../../server/src/provisioning/jumpcloud/people';
import { previewJumpCloudImport } from '../../../../server/src/provisioning/jumpcloud/preview-import';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { accountOf, held, type Members } from '../entra/support';

const ADA = 'ada@corp.example';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

function user(email: string, more: Members = {}): Members {
  return { _id: '5f', username: email, email, firstname: 'Ada', lastname: 'Obi', state: 'ACTIVATED', ...more };
}

function planOf(people: readonly Members[] | string, users: readonly Members[] = [], options?: JumpCloudOptions) {
  const sample =
    typeof people === 'string'
      ? readUsers('people.csv', people, jumpCloudPeople)
      : readUsers('people.json', JSON.stringify({ totalCount: 1, results: people }, null, 2), jumpCloudPeople);
  return planProvisioning({ program: compileJumpCloud(options), users: sample, account: accountOf(users) });
}

function entryOf(one: Members, users: readonly Members[] = [], options?: JumpCloudOptions) {
  const [entry] = planOf([one], users, options).entries;
  if (entry === undefined) throw new Error('Nobody was planned.');
  return entry;
}

const bodyOf = ({ requests }: ReturnType<typeof entryOf>) => JSON.parse(requests.at(-1)?.body ?? 'null');
const address = (more: Members = {}) => ({
  type: 'work',
  streetAddress: '20 Davis Dr',
  region: 'CA',
  country: 'US',
  ...more,
});

describe('the attribute table', () => {
  it('is all that is sent: number becomes value, the URN is that of the standard', () => {
    const entry = entryOf(
      user(ADA, {
        department: 'Sales',
        jobTitle: 'Boss',
        addresses: [address()],
        phoneNumbers: [{ type: 'mobile', number: '+16505550101' }],
      }),
    );
    expect(entry.action).toBe('create');
    expect(bodyOf(entry)).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
      emails: [{ primary: true, type: 'work', value: ADA }],
      userName: ADA,
      name: { givenName: 'Ada', familyName: 'Obi' },
      [ENTERPRISE]: { department: 'Sales' },
      addresses: [address()],
      phoneNumbers: [{ type: 'mobile', value: '+16505550101' }],
      active: true,
    });
  });

  it('lists what never arrives', () => {
    const { notes } = planOf([
      user(ADA, { jobTitle: 'Boss', company: '', attributes: [{ name: 'desk', value: '1' }] }),
    ]);
    expect(notes).toContain('Not sent to RingCentral: jobTitle. The connector has a fixed set of attributes.');
    expect(notes).toContainEqual(expect.stringMatching(/^Custom attributes never reach RingCentral by SCIM/));
    expect(notes).toContain('The sample file has no department, addresses, phoneNumbers; nobody is taken to have one.');
  });

  it('reads the columns of a table', () => {
    const plan = planOf(
      `username,email,firstname,lastname,suspended,work_streetAddress,work_region,work_country,mobile_number\n${ADA},${ADA},Ada,Obi,FALSE,20 Davis Dr,CA,US,+16505550101`,
    );
    const [entry] = plan.entries;
    expect(entry && bodyOf(entry)).toMatchObject({
      addresses: [address()],
      phoneNumbers: [{ type: 'mobile', value: '+16505550101' }],
    });
    expect(plan.notes.some((note) => note.startsWith('Not sent'))).toBe(false);
  });
});

describe('considerations of the guide', () => {
  it.each([
    ['userName and e-mail differ', user('ada', { email: ADA }), /^400 userName must be the same/],
    ['an address without a country', user(ADA, { addresses: [address({ country: '' })] }), /country is required/],
    [
      'a country without a free extension',
      user(ADA, { addresses: [address({ country: 'GB', region: 'England' })] }),
      /Free extensions are left in: US/,
    ],
  ])('%s: refused', (_, one, reason) => {
    expect(entryOf(one)).toMatchObject({ action: 'refused', reason: expect.stringMatching(reason) });
  });

  it('licences run out', () => {
    const people = Array.from({ length: 6 }, (_, i) => user(`p${i}@corp.example`));
    expect(planOf(people).entries.at(-1)?.reason).toMatch(/^403 License limit has been reached: the 6th create/);
  });

  it.each([
    ['suspended', { suspended: true }, 'disable'],
    ['the state SUSPENDED', { state: 'SUSPENDED' }, 'disable'],
    ['an expired password', { password_expired: true }, 'disable'],
    ['not bound', { bound: false }, 'disable'],
    ['staged', { state: 'STAGED' }, 'skipped'],
    ['activated', { state: 'ACTIVATED' }, 'unchanged'],
    ['no state', { state: null }, 'unchanged'],
    ['an unknown state', { state: 'GONE' }, 'unknown'],
  ])('%s', (_, state, action) => {
    expect(entryOf(user(ADA, state), [held('11', ADA)]).action).toBe(action);
  });

  it('after a new password they are reactivated', () => {
    expect(entryOf(user(ADA), [held('11', ADA, { active: false, status: 'Disabled' })]).action).toBe('enable');
  });

  it('pending users cannot be managed', () => {
    const pending = [held('11', ADA, { active: false, status: 'NotActivated' })];
    expect(entryOf(user(ADA, { lastname: 'New' }), pending).reason).toMatch(/^403 The user has not activated/);
    expect(entryOf(user(ADA, { suspended: true }), pending).notes[0]).toContain('only deleted');
  });

  it('says who gets an e-mail, and how deactivated users are deleted', () => {
    const { notes } = planOf([user('new@corp.example'), user(ADA, { suspended: true })], [held('11', ADA)]);
    expect(notes).toContainEqual(expect.stringMatching(/^1 new user gets an activation e-mail/));
    expect(notes).toContainEqual(expect.stringMatching(/reactivate them in JumpCloud, then delete them/));
    expect(notes).toContainEqual(expect.stringMatching(/leaves users active in RingCentral/));
  });
});

describe('updates', () => {
  const users = [held('11', ADA, { title: 'Boss' })];

  it('PUT: what JumpCloud does not know is cleared', () => {
    const entry = entryOf(user(ADA, { lastname: 'New' }), users);
    expect(entry.requests.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(entry.after?.scim.title).toBeUndefined();
  });

  it('PATCH: what differs, with its path; active among it', () => {
    const options = { update: 'patch' } as const;
    const entry = entryOf(
      user(ADA, { addresses: [address()], department: '' }),
      [held('11', ADA, { title: 'Boss', [ENTERPRISE]: { department: 'Sales' } })],
      options,
    );
    expect(entry.after?.scim.title).toBe('Boss');
    expect(bodyOf(entry).Operations).toContainEqual({
      op: 'add',
      path: 'addresses[type eq "work"].country',
      value: 'US',
    });
    expect(bodyOf(entry).Operations).toContainEqual({ op: 'remove', path: `${ENTERPRISE}:department` });
    const back = entryOf(user(ADA), [held('11', ADA, { active: false, status: 'Disabled' })], options);
    expect(bodyOf(back).Operations).toEqual([{ op: 'replace', path: 'active', value: true }]);
  });
});

describe('the import', () => {
  const importOf = (people: readonly Members[], users: readonly Members[]) =>
    previewJumpCloudImport({
      users: readUsers('people.json', JSON.stringify(people, null, 2), jumpCloudPeople),
      account: accountOf(users),
    });

  it('offers New and Imported, and leaves suspended users out', () => {
    const plan = importOf(
      [user('ADA@corp.example')],
      [
        held('11', ADA),
        held('12', 'b@corp.example'),
        held('13', 'c@corp.example', { active: false, status: 'Disabled' }),
      ],
    );
    expect(plan.entries.map(({ action }) => action)).toEqual(['unchanged', 'create', 'skipped']);
    expect(plan.entries[1]?.steps()[1]?.text).toBe('New: nobody in JumpCloud has the address b@corp.example.');
    expect(planAsText(plan)).toContain('suspended users are not created');
  });

  it.each([
    [99, /^99 users are imported: results show live/],
    [100, /for 100 nothing is published/],
    [101, /^101 users are imported: JumpCloud sends an e-mail/],
  ])('of %i users', (count, note) => {
    const users = Array.from({ length: count }, (_, i) => held(String(1000 + i), `p${i}@corp.example`));
    expect(importOf([], users).notes).toContainEqual(expect.stringMatching(note));
  });
});
