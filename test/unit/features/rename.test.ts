import { describe, expect, it } from 'vitest';
import { prepareRename, rename } from '../../../server/src/features/rename/rename';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { folder, opened, packaged } from './helpers';

const connectionJson = '{ "authentications": { "acctAuth": { "apiKey": "x", "url": "y" }, "userAuth": {} } }';
const createText = (url: string) =>
  `{ "accountIdPath": "call1.message.id", "call": [
    { "name": "call1", "connection": "acctAuth", "url": "https://x.example/a", "httpMethod": "GET" },
    { "name": "call2", "connection": "acctAuth", "url": "https://x.example/${url}", "httpMethod": "POST",
      "httpParams": "{\\"id\\":\\"\${response.call1.message.id}\\",\\"key\\":\\"\${connection['apiKey']}\\"}" } ] }`;
const importText = (rest = '') =>
  `{ "accountParams": { "connection": "acctAuth", "statusAndThresholdConfig": { "statusColumn": "customproperty3" },
    "call": { "call1": { "http": {}, "keyField": "accountID",
      "colsToPropsMap": { "accountID": "id~#~char", "CUSTOMPROPERTY3": "active~#~bool", "customproperty4": "x~#~char" } } } },
    "entitlementParams": { "entTypes": { "Group": { "call": { "call1": {}, "call2": {} } }, "Role": {} } }${rest} }`;
const accessText = (type = 'Group') =>
  `{ "call": [ { "name": "${type}", "connection": "acctAuth", "url": "https://x.example/1", "httpMethod": "GET" },
    { "name": "${type}", "connection": "acctAuth", "url": "https://x.example/\${response.Group1.message.id}/\${response.'Group1'.x}", "httpMethod": "DELETE" } ] }`;

/** The texts of all files after the rename, or the reason why there is none. */
function renamed(
  name: string,
  marked: string,
  newName: string,
  beside: Readonly<Record<string, string>> = {},
): Record<string, string> | string | undefined {
  const at = opened(name, marked, beside);
  const found = rename(at.document, at.offset, newName, at.workspace);
  if (found === undefined) return undefined;
  if ('refusal' in found) return found.refusal;
  const files: Record<string, string> = { ...beside, [name]: at.text };
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      applyEdits(
        text,
        found.filter(({ uri }) => uri === folder + file),
      ),
    ]),
  );
}

/** What stands in `marked` without its cursor, with `from` replaced everywhere. */
const all = (text: string, from: string, to: string) => text.replace('|', '').replaceAll(from, to);

describe('rename', () => {
  it('gives an authentication another name in all files', () => {
    const beside = { 'ConnectionJSON.json': connectionJson, 'ImportAccountEntJSON.json': importText() };
    expect(
      renamed('CreateAccountJSON.json', createText('x').replace('acctAuth', 'acct|Auth'), 'ringCentral', beside),
    ).toEqual({
      'ConnectionJSON.json': all(connectionJson, 'acctAuth', 'ringCentral'),
      'ImportAccountEntJSON.json': all(importText(), 'acctAuth', 'ringCentral'),
      'CreateAccountJSON.json': all(createText('x'), 'acctAuth', 'ringCentral'),
    });
  });

  it('leaves connectors of other names in the folder alone', () => {
    const beside = { 'ConnectionJSON.json': connectionJson, 'Other.CreateAccountJSON.json': createText('x') };
    const files = renamed('CreateAccountJSON.json', createText('x').replace('acctAuth', '|acctAuth'), 'a', beside);
    expect(files).toMatchObject({ 'Other.CreateAccountJSON.json': createText('x') });
  });

  it('gives a call another name in paths and in bodies', () => {
    expect(renamed('CreateAccountJSON.json', createText('x').replace('"call1.m', '"cal|l1.m'), 'lookup')).toEqual({
      'CreateAccountJSON.json': all(createText('x'), 'call1', 'lookup'),
    });
  });

  it('gives a key of an authentication another name', () => {
    const beside = { 'CreateAccountJSON.json': createText('x') };
    expect(renamed('ConnectionJSON.json', connectionJson.replace('apiKey', 'api|Key'), 'token-2', beside)).toEqual({
      'ConnectionJSON.json': all(connectionJson, 'apiKey', 'token-2'),
      'CreateAccountJSON.json': all(createText('x'), 'apiKey', 'token-2'),
    });
  });

  it('gives an entitlement type another name, with the number of the call kept', () => {
    const beside = { 'ImportAccountEntJSON.json': importText() };
    expect(renamed('AddAccessJSON.json', accessText().replace('e.Group1', 'e.Gro|up1'), 'Team', beside)).toEqual({
      'ImportAccountEntJSON.json': all(importText(), 'Group', 'Team'),
      'AddAccessJSON.json': all(accessText(), 'Group', 'Team'),
    });
  });

  it('moves an account attribute to another column, whatever its letter case', () => {
    const beside = { 'UpdateAccountJSON.json': createText('${account.customproperty3}/${user.customproperty3}') };
    const files = renamed(
      'ImportAccountEntJSON.json',
      importText().replace('CUSTOM', 'CUS|TOM'),
      'customproperty9',
      beside,
    );
    expect(files).toEqual({
      'ImportAccountEntJSON.json': importText().replaceAll(/customproperty3/gi, 'customproperty9'),
      'UpdateAccountJSON.json': createText('${account.customproperty9}/${user.customproperty3}'),
    });
  });

  it('writes through every escaping of a package', () => {
    const text = packaged({ CreateAccountJSON: createText('x'), ImportAccountEntJSON: importText() });
    const files = renamed('Connection_x.json', text.replace('response.call1', 'response.ca|ll1'), 'lookup') as Record<
      string,
      string
    >;
    const changed = packaged({
      CreateAccountJSON: createText('x').replaceAll('call1', 'lookup'),
      ImportAccountEntJSON: importText(),
    });
    expect(files['Connection_x.json']).toBe(changed);
  });

  it('escapes a new name as often as its place asks for', () => {
    const text = packaged({
      ConnectionJSON: connectionJson,
      ChangePassJSON: '{ "call": [{ "name": "a", "connection": "userAuth" }] }',
    });
    const files = renamed('Connection_x.json', text.replace('userAuth', 'user|Auth'), 'my "own"') as Record<
      string,
      string
    >;
    const [connection] = Object.values(
      JSON.parse(files['Connection_x.json'] ?? '') as Record<
        string,
        { EXTERNAL_ATTR: { encryptedattributevalue: string }[] }
      >,
    );
    const values = connection?.EXTERNAL_ATTR.map(({ encryptedattributevalue }) => JSON.parse(encryptedattributevalue));
    expect(values).toMatchObject([{ authentications: { 'my "own"': {} } }, { call: [{ connection: 'my "own"' }] }]);
  });
});

describe('a rename is refused', () => {
  const create = createText('x').replace('acctAuth', 'acct|Auth');
  it.each([
    ['while ConnectionJSON is not there', 'CreateAccountJSON.json', create, 'a', {}, /not among these files/],
    [
      'for a name in use',
      'CreateAccountJSON.json',
      create,
      'userAuth',
      { 'ConnectionJSON.json': connectionJson },
      /already/,
    ],
    [
      'while a file is not JSON',
      'CreateAccountJSON.json',
      create,
      'a',
      { 'ConnectionJSON.json': connectionJson, 'UpdateAccountJSON.json': '{ "call": [ }' },
      /UpdateAccountJSON is not JSON/,
    ],
    [
      'for a name that is undefined',
      'CreateAccountJSON.json',
      create.replaceAll('acct', 'acc'),
      'a',
      { 'ConnectionJSON.json': connectionJson },
      /defines no/,
    ],
    [
      'for a key of the connector',
      'ConnectionJSON.json',
      connectionJson.replace('url', 'u|rl'),
      'a',
      {},
      /that Saviynt's connector reads/,
    ],
    [
      'for a name an expression cannot say',
      'CreateAccountJSON.json',
      createText('x').replace('"call1"', '"|call1"'),
      'the first',
      {},
      /letters, digits/,
    ],
    [
      'for a call beside it',
      'CreateAccountJSON.json',
      createText('x').replace('"call1"', '"|call1"'),
      'call2',
      {},
      /already/,
    ],
    [
      'for a column in use',
      'ImportAccountEntJSON.json',
      importText().replace('"customproperty4', '"|customproperty4'),
      'customproperty3',
      {},
      /already/,
    ],
    [
      'for a column EIC does not have',
      'ImportAccountEntJSON.json',
      importText().replace('"customproperty4', '"|customproperty4'),
      'customproperty99',
      {},
      /no attribute/,
    ],
    [
      'for what EIC knows accounts by',
      'ImportAccountEntJSON.json',
      importText().replace('"accountID"', '"|accountID"'),
      'customproperty9',
      {},
      /EIC knows accounts by/,
    ],
    [
      'for the column of a marker',
      'ImportAccountEntJSON.json',
      importText()
        .replace('x~#~char', 'STORE#ACC#ENT#MAPPINGINFO~#~char')
        .replace('"customproperty4', '"|customproperty4'),
      'customproperty5',
      {},
      /expects it in this column/,
    ],
    [
      'for an expression that cannot be followed',
      'CreateAccountJSON.json',
      createText('${def r = response; r.call1.id}').replace('"call1"', '"|call1"'),
      'a',
      {},
      /cannot be followed/,
    ],
    [
      'for an expression with a mistake',
      'CreateAccountJSON.json',
      createText('${response.call1. + }').replace('"call1"', '"|call1"'),
      'a',
      {},
      /cannot be followed/,
    ],
    ['for an empty name', 'CreateAccountJSON.json', create, ' ', { 'ConnectionJSON.json': connectionJson }, /empty/],
  ])('%s', (_, name, marked, newName, beside, reason) => {
    expect(renamed(name, marked, newName, beside as unknown as Record<string, string>)).toMatch(reason);
  });

  it('while ConnectionJSON is encrypted', () => {
    const cipher = Buffer.alloc(96, 0xa7).toString('base64');
    const text = packaged({ ConnectionJSON: cipher, CreateAccountJSON: createText('x') });
    expect(renamed('Connection_x.json', text.replace('acctAuth', 'acct|Auth'), 'a')).toMatch(/encrypted/);
  });

  it('before a new name is asked for', () => {
    const at = opened('ConnectionJSON.json', connectionJson.replace('url', 'u|rl'));
    expect(prepareRename(at.document, at.offset, at.workspace)).toHaveProperty('refusal');
  });

  it('by the editor itself where no name stands', () => {
    const at = opened('ConnectionJSON.json', connectionJson.replace('authentications', 'auth|entications'));
    expect(prepareRename(at.document, at.offset, at.workspace)).toBeUndefined();
  });
});

it('says what is renamed', () => {
  const at = opened('ConnectionJSON.json', connectionJson.replace('userAuth', 'user|Auth'));
  const start = connectionJson.indexOf('userAuth');
  expect(prepareRename(at.document, at.offset, at.workspace)).toEqual({
    name: 'userAuth',
    span: { start, end: start + 8 },
  });
});
