import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import { changesOf, held, importing, importOf, type Members, person, pushing, schemaOf } from './support';

const ADA = 'ada@corp.example';
const BASICS = {
  login: 'appuser.userName',
  email: 'appuser.userName',
  firstName: 'appuser.firstName',
  lastName: 'appuser.lastName',
} as const;
const NUMBERS = '(appuser.directNumber != null ? appuser.directNumber : "") + "#" + appuser.extensionNumber';

const numbers = (direct: readonly string[], extension?: string): Members => ({
  phoneNumbers: [
    ...direct.map((value) => ({ type: 'work', value })),
    ...(extension === undefined ? [] : [{ type: 'other', value: extension }]),
  ],
});

function decide(
  mapped: Parameters<typeof importing>[0],
  user: Members,
  people: readonly Members[],
  ...beside: unknown[]
) {
  const [entry] = importOf(importing(mapped, ...beside), people, [user]).entries;
  if (entry === undefined) throw new Error('Nobody was imported.');
  return entry;
}

describe('matching', () => {
  it('exact by user name or address, whatever the letter case', () => {
    const entry = decide(BASICS, held('11', ADA), [person('ADA@corp.example')]);
    expect([entry.action, entry.user.line]).toEqual(['unchanged', 2]);
    expect(entry.steps().map(({ text }) => text)).toEqual([
      'RingCentral: Ada Obi (id 11, enabled).',
      'Exact match: ADA@corp.example (line 2).',
      'The profile is as the import would make it.',
    ]);
  });

  it('new: with all that Okta needs, or refused', () => {
    const made = decide(BASICS, held('11', ADA), [person('other@corp.example', { firstName: 'Bo' })]);
    expect([made.action, changesOf(made)[0]]).toEqual(['create', `login null → "${ADA}"`]);
    const lacking = decide({ login: 'appuser.userName' }, held('11', ADA), []);
    expect(lacking.reason).toBe('Okta needs email, firstName, lastName, and the import gives none.');
  });

  it('partial by the name: an administrator decides', () => {
    const entry = decide(BASICS, held('11', ADA), [person('a.obi@corp.example')]);
    expect([entry.action, entry.reason]).toEqual(['unknown', expect.stringMatching(/^Partial match: a\.obi@corp/)]);
  });

  it('several, one taken, and one linked before', () => {
    const both = [person('x@corp.example', { email: ADA }), person(ADA, { email: 'y@corp.example' })];
    expect(decide(BASICS, held('11', ADA), both).reason).toMatch(/^Several users of Okta match \(lines 2, /);
    const linked = person('old@corp.example', {}, { appUser: { externalId: '11' } });
    expect(decide(BASICS, held('11', ADA), [linked]).user.values.login).toBe('old@corp.example');
    const users = [held('11', ADA), held('12', 'b@corp.example')];
    const mapped = { ...BASICS, login: '"ada@corp.example"', email: '"ada@corp.example"' };
    expect(importOf(importing(mapped), [person(ADA)], users).entries[1]?.reason).toContain(
      'matches ada@corp.example already',
    );
  });

  it('stops at two users of RingCentral with one address', () => {
    const users = [held('11', ADA), held('12', 'b@corp.example', { emails: [{ type: 'work', value: ADA }] })];
    const { entries } = importOf(importing({ ...BASICS, email: 'appuser.email' }), [person(ADA)], users);
    expect(entries.map(({ action, reason }) => [action, reason])).toEqual([
      ['refused', `More than one record found for Email: ${ADA}`],
      ['refused', `More than one record found for Email: ${ADA}`],
    ]);
  });
});

describe('numbers', () => {
  const mapped = { ...BASICS, primaryPhone: NUMBERS };

  it('flow back, the first direct number only', () => {
    const entry = decide(mapped, held('11', ADA, numbers(['+16505550101', '+16505550102'], '103')), [
      person(ADA, { primaryPhone: '#103' }),
    ]);
    expect(changesOf(entry)).toEqual(['primaryPhone "#103" → "+16505550101#103"']);
    expect(entry.notes).toEqual(['Has 2 direct numbers; only the first one is imported.']);
    expect(explainEntry(entry).attributes[0]?.provenance?.inputs).toEqual([
      { path: 'appuser.directNumber', value: '+16505550101' },
      { path: 'appuser.extensionNumber', value: '103' },
    ]);
  });

  it('without an extension number the text may end in null', () => {
    const entry = decide(mapped, held('11', ADA, numbers(['+16505550101'])), [person(ADA, { primaryPhone: '1' })]);
    expect([entry.action, entry.notes[0]]).toEqual([
      'unknown',
      expect.stringContaining('primaryPhone becomes "+16505550101#null" or "+16505550101#"'),
    ]);
    const safe = { ...BASICS, primaryPhone: '(appuser.directNumber ?: "") + "#" + (appuser.extensionNumber ?: "")' };
    expect(changesOf(decide(safe, held('11', ADA), [person(ADA, { primaryPhone: '1' })]))).toEqual([
      'primaryPhone "1" → "#"',
    ]);
  });
});

describe('who is master', () => {
  const user = held('11', ADA, numbers([], '103'));
  const people = [person(ADA, { primaryPhone: 'own' })];
  const phone = (status: string) => ({ ...BASICS, primaryPhone: ['appuser.extensionNumber', status] as const });
  const master = (type: string, ...apps: readonly string[]) =>
    schemaOf('user', {
      ...Object.fromEntries(['login', 'email', 'firstName', 'lastName'].map((name) => [name, { type: 'string' }])),
      primaryPhone: { type: 'string', master: { type, priority: apps.map((value) => ({ type: 'APP', value })) } },
    });

  it.each([
    ['PUSH overwrites', 'PUSH', undefined, 'update', undefined],
    ['DONT_PUSH is for new users', 'DONT_PUSH', undefined, 'unchanged', 'it is mapped on create only'],
    ['Okta', 'PUSH', master('OKTA'), 'unchanged', 'Okta is its master'],
    ['RingCentral before the profile source', 'PUSH', master('OVERRIDE', '0oa1', '0oa2'), 'update', undefined],
    ['another app first', 'PUSH', master('OVERRIDE', '0oa2', '0oa1'), 'unchanged', '0oa2 comes first'],
  ] as const)('%s', (_, status, schema, action, note) => {
    const entry = decide(phone(status), user, people, ...(schema === undefined ? [] : [schema]));
    expect(entry.action).toBe(action);
    if (note === undefined) expect(changesOf(entry)).toEqual(['primaryPhone "own" → "103"']);
    else expect(entry.notes[0]).toContain(note);
  });
});

describe('as a whole', () => {
  it('blocks for a file without the direction, and reads lists for what they are', () => {
    const plan = importOf(pushing({ email: 'user.email' }), [], [held('11', ADA)]);
    expect(plan.blocks[0]?.message).toBe('The file has no profile mapping from an app to Okta.');
  });

  it('two hundred users: what is imported is there, and a second import changes nothing', () => {
    const users = Array.from({ length: 200 }, (_, i) =>
      held(String(1000 + i), `p${i}@corp.example`, {
        name: { givenName: `G${i}`, familyName: `F${i}` },
        ...numbers(i % 4 === 0 ? [`+1650555${String(i).padStart(4, '0')}`] : [], String(1000 + i)),
      }),
    );
    const document = importing({ ...BASICS, primaryPhone: NUMBERS });
    // Every fifth is not in Okta, every seventh married since.
    let people = users.flatMap((_, i) =>
      i % 5 === 0
        ? []
        : [
            person(`p${i}@corp.example`, {
              firstName: `G${i}`,
              lastName: i % 7 === 0 ? 'Old' : `F${i}`,
              primaryPhone: `#${1000 + i}`,
            }),
          ],
    );
    const plan = importOf(document, people, users);
    expect(plan.counts).toMatchObject({ create: 40, update: 57, unchanged: 103, refused: 0, unknown: 0 });
    expect(planAsText(plan)).toContain('40 new users wait for confirmation');

    for (const entry of plan.entries) {
      const values = Object.fromEntries(entry.changes?.()?.changes.map(({ path, after }) => [path, after]) ?? []);
      if (entry.action === 'create') people = [...people, person(entry.userName, values)];
      people = people.map((one) => {
        const profile = one.profile as Members;
        return profile.login === entry.user.values.login ? { ...one, profile: { ...profile, ...values } } : one;
      });
    }
    expect(importOf(document, people, users).counts).toMatchObject({ unchanged: 200 });
  });
});
