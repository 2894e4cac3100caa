import { describe, expect, it } from 'vitest';
import { checkConnector, forms, type ImportDraft, importText, scimUrl } from './connector-check';

const columns = (value: string, name = 'displayName') => ({
  accountID: 'id~#~char',
  name: 'userName~#~char',
  [name]: value,
});
const imported = (draft: ImportDraft, connection = 'Acme') =>
  checkConnector({ ImportAccountEntJSON: importText(draft) }, 'file', connection);

describe('array-without-index', () => {
  const code = 'saviynt/array-without-index';
  it.each(forms)('marks the path and adds the index, in a %s', (form) => {
    const text = importText({ columns: columns('emails.value~#~char') });
    const checked = checkConnector({ ImportAccountEntJSON: text }, form);
    expect(checked.texts(code)).toEqual(['emails.value']);
    expect(checked.fixed(code).text('ImportAccountEntJSON')).toContain('"emails[0].value~#~char"');
  });
  it('is safe only where RingCentral has one element', () => {
    const safe = (path: string, connection: string) =>
      imported({ columns: columns(`${path}~#~char`) }, connection).of(code)[0]?.fixes[0]?.isSafe;
    expect([safe('emails.value', 'RingCentral'), safe('addresses.country', 'RingCentral')]).toEqual([true, true]);
    expect([safe('phoneNumbers.value', 'RingCentral'), safe('emails.value', 'Acme')]).toEqual([false, false]);
  });
  it.each([
    'emails[0].value',
    'name.familyName',
    'schemas',
    'emails',
    'emailsX',
    'emails.',
    '#CONST#emails.value',
    'myEmails.value',
    'meta.location',
  ])('says nothing about %s', (path) => expect(imported({ columns: columns(`${path}~#~char`) }).of(code)).toEqual([]));
  it('knows the lists of SCIM users only', () => {
    expect(
      imported({
        url: 'https://api.example.com/people',
        call: { listField: 'p' },
        columns: columns('emails.value~#~char'),
      }).of(code),
    ).toEqual([]);
    expect(
      imported({ url: scimUrl.replace('Users', 'Groups'), columns: columns('roles.value~#~char') }).of(code),
    ).toEqual([]);
  });
});

describe('duplicate-source', () => {
  const code = 'saviynt/duplicate-source';
  it('marks the second and points at the first', () => {
    const checked = imported({ columns: { ...columns('title~#~char'), customproperty9: 'title~#~char' } });
    expect(checked.texts(code)).toEqual(['"customproperty9": "title~#~char"']);
    expect(checked.of(code)[0]?.related.map((place) => checked.textAt(place))).toEqual([
      '"displayName": "title~#~char"',
    ]);
  });
  it.each([
    ['id~#~char', 'customproperty1'],
    ['#CONST#x~#~char', 'customproperty2'],
    ['STORE#ACC#ENT#MAPPINGINFO~#~char', 'customproperty31'],
  ])('allows %s twice', (value, name) => {
    expect(imported({ columns: { ...columns(value, name), customproperty3: '#CONST#x~#~char' } }).of(code)).toEqual([]);
  });
  it('allows the status in its own attribute and in the status column', () => {
    expect(
      imported({ columns: { ...columns('active~#~char', 'status'), customproperty10: 'active~#~char' } }).of(code),
    ).toEqual([]);
  });
});

describe('mapping-syntax', () => {
  const code = 'saviynt/mapping-syntax';
  it.each([
    ['title', 'title~#~char'],
    ['title~~#~char', 'title~#~char'],
    ['title~#~char ', 'title~#~char'],
    ['title#~char', 'title~#~char'],
    ['title~#char', 'title~#~char'],
    ['title~#~chars', 'title~#~char'],
  ])('turns %j into %j', (before, after) => {
    for (const form of forms) {
      const checked = checkConnector({ ImportAccountEntJSON: importText({ columns: columns(before) }) }, form);
      expect(checked.texts(code)).toEqual([JSON.stringify(before)]);
      expect(checked.fixed(code).text('ImportAccountEntJSON')).toContain(JSON.stringify(after));
    }
  });
  it('does not guess a type nobody knows', () => {
    const checked = imported({ columns: columns('title~#~frobnicate') });
    expect(checked.of(code)[0]).toMatchObject({ fixes: [], message: expect.stringContaining('unknown') });
  });
  it.each([
    'a~#~bool',
    'a~#~epochdate',
    '#CONST#${response.name}~#~char',
    'odata~dot#error~#~char',
    'STORE#ENT#MAPPINGINFO#PARENTID#TYPE##ENTMAP~#~char',
    'a~#~date~#~yyyy',
    '',
  ])('says nothing about %j', (value) => expect(imported({ columns: columns(value) }).of(code)).toEqual([]));
  it('reads the map of a provisioning answer too', () => {
    const CreateAccountJSON = { responseColsToPropsMap: { name: 'call1.message.id~#~char ' }, call: [] };
    expect(checkConnector({ CreateAccountJSON }).fixed(code).of(code)).toEqual([]);
  });
});

describe('status', () => {
  const key = 'saviynt/status-config-key';
  const column = 'saviynt/status-column-unmapped';
  const mapped = columns('active~#~char', 'customproperty10');
  it.each(['active', 'status', 'inactive'])('renames %s', (name) => {
    for (const form of forms) {
      const text = importText({ config: { statusColumn: 'CUSTOMPROPERTY10', [name]: ['true'] }, columns: mapped });
      const checked = checkConnector({ ImportAccountEntJSON: text }, form);
      expect(checked.texts(key)).toEqual([`"${name}"`]);
      expect(checked.fixedAll().diagnostics).toEqual([]);
    }
  });
  it('does not rename onto a key that is there, nor two onto one', () => {
    expect(imported({ config: { active: [], activeStatus: [] } }).of(key)[0]?.fixes).toEqual([]);
    expect(
      imported({ config: { active: [], status: [] } })
        .of(key)
        .map(({ fixes }) => fixes.length),
    ).toEqual([0, 0]);
  });
  it('misses the column that no call fills', () => {
    const checked = imported({ config: { statusColumn: 'customproperty11' }, columns: mapped });
    expect(checked.texts(column)).toEqual(['"customproperty11"']);
    expect(imported({ config: { statusColumn: 'customproperty10' }, columns: mapped }).of(column)).toEqual([]);
    expect(imported({ config: { statusColumn: 'status' } }).of(column)).toEqual([]);
  });
  it('looks from STATUS_THRESHOLD_CONFIG to the import, and says nothing without it', () => {
    const STATUS_THRESHOLD_CONFIG = { statusAndThresholdConfig: { statusColumn: 'customproperty11' } };
    expect(checkConnector({ STATUS_THRESHOLD_CONFIG }).diagnostics).toEqual([]);
    expect(checkConnector({ STATUS_THRESHOLD_CONFIG, ImportAccountEntJSON: importText() }).of(column)).toHaveLength(1);
  });
});
