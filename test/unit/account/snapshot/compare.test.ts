import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { type AccountSnapshot, SNAPSHOT_FORMAT } from '../../../../server/src/account/snapshot';
import { compareSnapshots } from '../../../../server/src/account/snapshot/compare';
import { readFilter, userMatches } from '../../../../server/src/account/snapshot/filter';
import { filterComparison } from '../../../../server/src/account/snapshot/filter-comparison';
import { comparisonAsJson } from '../../../../server/src/account/snapshot/render/compare-json';
import { comparisonAsText } from '../../../../server/src/account/snapshot/render/compare-text';
import { snapshotText } from '../../../../server/src/account/to-snapshot';

const ann = {
  id: '1',
  userName: 'ann@corp.example',
  name: { givenName: 'Ann', familyName: 'Obi' },
  emails: [{ type: 'work', value: 'ann@corp.example' }],
  phoneNumbers: [
    { type: 'other', value: '101' },
    { type: 'mobile', value: '+16505550100' },
  ],
  addresses: [{ type: 'work', region: 'CA', country: 'US' }],
  status: 'Enabled',
};
const ben = {
  ...ann,
  id: '2',
  userName: 'ben@corp.example',
  name: { givenName: 'Ben', familyName: 'Krüger' },
  status: 'Disabled',
  country: 'DE',
};

function snapshot(users: readonly object[], fields: object = {}): AccountSnapshot {
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, unassigned: [], users, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const ids = (users: readonly { readonly id: string }[]) => users.map(({ id }) => id);

describe('compareSnapshots', () => {
  it('tells added, removed, changed and unchanged users', () => {
    const cleo = { ...ann, id: '3', userName: 'cleo@corp.example' };
    const result = compareSnapshots(snapshot([ann, ben]), snapshot([{ ...ann, title: 'CFO' }, cleo]));
    expect([ids(result.added), ids(result.removed), result.unchanged]).toEqual([['3'], ['2'], 0]);
    expect(result.changed.map(({ changes }) => changes)).toEqual([
      [{ path: 'title', before: undefined, after: 'CFO' }],
    ]);
    expect(compareSnapshots(snapshot([ann, ben]), snapshot([ben, ann]))).toMatchObject({ unchanged: 2, changed: [] });
  });

  it.each<[string, object, object[]]>([
    [
      'a name',
      { name: { givenName: 'Anne', familyName: 'Obi' } },
      [{ path: 'name.givenName', before: 'Ann', after: 'Anne' }],
    ],
    [
      'an address of mail',
      { emails: [{ type: 'work', value: 'a@corp.example' }] },
      [{ path: 'emails[type eq "work"].value', before: 'ann@corp.example', after: 'a@corp.example' }],
    ],
    [
      'a number that goes',
      { phoneNumbers: [{ type: 'other', value: '101' }] },
      [{ path: 'phoneNumbers[type eq "mobile"].value', before: '+16505550100', after: undefined }],
    ],
    [
      'a region',
      { addresses: [{ type: 'work', region: 'NY', country: 'US' }] },
      [{ path: 'addresses[type eq "work"].region', before: 'CA', after: 'NY' }],
    ],
    [
      'a department',
      { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'IT' } },
      [
        {
          path: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
          before: undefined,
          after: 'IT',
        },
      ],
    ],
    [
      'a status',
      { status: 'Disabled' },
      [
        { path: 'active', before: true, after: false },
        { path: 'status', before: 'Enabled', after: 'Disabled' },
      ],
    ],
  ])('names %s by its SCIM path', (_, fields, changes) => {
    expect(compareSnapshots(snapshot([ann]), snapshot([{ ...ann, ...fields }])).changed[0]?.changes).toEqual(changes);
  });

  it.each<[string, object]>([
    [
      'letter case of names without it',
      { userName: 'ANN@corp.example', emails: [{ type: 'WORK', value: 'Ann@corp.example' }] },
    ],
    ['a country by its name', { addresses: [{ type: 'work', region: 'CA', country: 'United States' }] }],
    ['the order of values', { phoneNumbers: [...ann.phoneNumbers].reverse() }],
    ['empty for absent', { title: '', photos: [], externalId: null }],
    ['a status nobody read', { status: undefined, active: true }],
  ])('takes %s for no change', (_, fields) => {
    const result = compareSnapshots(snapshot([ann]), snapshot([{ ...ann, ...fields }]));
    expect(result.changed.map(({ changes }) => changes)).toEqual([]);
  });

  it('does not compare what a list leaves out, and says so', () => {
    const listed = { ...ann, phoneNumbers: [{ type: 'other', value: '102' }], addresses: [] };
    const result = compareSnapshots(snapshot([ann]), snapshot([listed], { detail: 'list' }));
    expect(result.changed[0]?.changes.map(({ path }) => path)).toEqual(['phoneNumbers[type eq "other"].value']);
    expect(result.notes).toEqual([
      'The second snapshot was taken without details, so addresses and phone numbers are not compared.',
    ]);
  });

  it('tells users of two accounts by userName, and says so', () => {
    const other = snapshot([{ ...ann, id: '77' }], { account: { id: '9' } });
    const result = compareSnapshots(snapshot([ann], { account: { id: '8' } }), other);
    expect(result).toMatchObject({ matchedBy: 'userName', unchanged: 1, added: [] });
    expect(result.notes[0]).toContain('two accounts');
    expect(compareSnapshots(snapshot([ann], { account: { id: '8' } }), other, 'id').added).toHaveLength(1);
  });

  it('warns of pseudonyms, and of snapshots the other way round', () => {
    const made = snapshot([ann], { pseudonymised: true, takenAt: '2026-01-02T00:00:00Z' });
    expect(compareSnapshots(made, snapshot([ann], { takenAt: '2026-01-01T00:00:00Z' })).notes).toEqual([
      expect.stringContaining('Pseudonyms are made anew'),
      expect.stringContaining('the later one'),
    ]);
  });

  it('says that users may only be missing in what was read in part', () => {
    const part = snapshot([ann], { complete: false });
    expect(compareSnapshots(part, snapshot([ann])).notes).toEqual([
      'The first snapshot was read only in part, so users who seem to be added may have been there before.',
    ]);
    expect(compareSnapshots(snapshot([ann]), part).notes).toEqual([
      'The second snapshot was read only in part, so users who seem to be removed may still be there.',
    ]);
  });

  it('counts unassigned extensions by country where both know them', () => {
    const free = (...countries: (string | undefined)[]) => ({
      unassigned: countries.map((country, index) => ({ id: String(90 + index), country })),
    });
    const result = compareSnapshots(
      snapshot([], free('US', 'US', 'GB', undefined)),
      snapshot([], free('US', 'GB', undefined)),
    );
    expect(result.unassigned).toEqual([{ country: 'US', before: 2, after: 1 }]);
    const unknown = compareSnapshots(snapshot([], free('US')), snapshot([], { unassigned: undefined }));
    expect(unknown).toMatchObject({ unassigned: [], notes: [expect.stringContaining('Unassigned extensions')] });
  });

  it('compares 20,000 users in well under a second', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      ...ann,
      id: String(index),
      userName: `u${index}@corp.example`,
    }));
    const [before, after] = [
      snapshot(many),
      snapshot(many.map((user, index) => (index % 100 ? user : { ...user, title: 'x' }))),
    ];
    const start = performance.now();
    expect(compareSnapshots(before, after).changed).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('a comparison as text and JSON', () => {
  const result = compareSnapshots(snapshot([ann, ben]), snapshot([{ ...ann, title: 'CFO' }]));

  it('reads well', () => {
    expect(comparisonAsText(result, false)).toBe(
      '0 added · 1 removed · 1 changed · 0 unchanged\n- ben@corp.example · Ben Krüger · Disabled · id 2\n~ ann@corp.example · Ann Obi · Enabled · id 1\n    title: (none) → "CFO"\n',
    );
  });

  it('is the same as JSON', () => {
    expect(JSON.parse(comparisonAsJson(result))).toMatchObject({
      format: 'snapshot-comparison/1',
      summary: { added: 0, removed: 1, changed: 1, unchanged: 0 },
      removed: [{ id: '2', country: 'DE' }],
      changed: [{ id: '1', changes: [{ path: 'title', before: null, after: 'CFO' }] }],
    });
  });

  it('is filtered, before and after', () => {
    expect(filterComparison(result, { status: 'Disabled' })).toMatchObject({ removed: [{ id: '2' }], changed: [] });
    expect(filterComparison(result, { text: 'cfo' })).toMatchObject({ removed: [], changed: [{ after: { id: '1' } }] });
  });
});

describe('a filter', () => {
  const users = snapshot([ann, ben]).users;
  const matching = (given: Parameters<typeof readFilter>[0]) => {
    const filter = readFilter(given);
    return typeof filter === 'string' ? filter : ids(users.filter((user) => userMatches(user, filter)));
  };

  it.each([
    [{}, ['1', '2']],
    [{ text: 'krüger CORP' }, ['2']],
    [{ status: 'disabled' }, ['2']],
    [{ country: 'Germany' }, ['2']],
    [{ country: 'us' }, ['1']],
    [{ status: 'Gone' }, expect.stringContaining('Enabled, Disabled')],
    [{ country: 'Freedonia' }, expect.stringContaining('Freedonia')],
  ])('%j', (given, expected) => {
    expect(matching(given)).toEqual(expected);
  });
});

describe('the text of a snapshot', () => {
  it('has one user a line and is read back the same', () => {
    const taken = snapshot([ann, ben], {
      takenAt: '2026-01-01T00:00:00Z',
      account: { id: '5' },
      unassigned: [{ id: '7', country: 'US' }],
    });
    const text = snapshotText(taken);
    expect(text.split('\n').filter((line) => line.includes('userName'))).toHaveLength(2);
    expect(parseSnapshot(text)).toEqual({ ok: true, snapshot: taken });
  });

  it.each([
    ['{"format":"ringcentral-account-partial/1","source":"x"}\n{"user":', /interrupted/],
    [JSON.stringify({ format: 'ringcentral-account/2', users: [] }), /later version/],
    [JSON.stringify({ format: 'ringcentral-account/0', users: [] }), /no version that can be read/],
    [JSON.stringify({ users: [] }), /must be "ringcentral-account\/1"\.$/],
    ['{"format": "ringcentral-account/1", "users": [', /not JSON \(line 1/],
    ['', /not JSON/],
  ])('says what %j is instead', (text, reason) => {
    const parsed = parseSnapshot(text);
    expect(parsed.ok ? '' : parsed.problems[0]?.reason).toMatch(reason);
  });
});
