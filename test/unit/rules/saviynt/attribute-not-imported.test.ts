import { describe, expect, it } from 'vitest';
import { checkConnector, forms, importText } from './connector-check';

const code = 'saviynt/attribute-not-imported';
const url = 'https://platform.ringcentral.com/scim/v2/Users?startIndex=1&count=100';
const all = {
  accountID: 'id~#~char',
  name: 'userName~#~char',
  displayName: 'emails[0].value~#~char',
  customproperty1: 'name.familyName~#~char',
  customproperty2: 'Name.givenName~#~char',
  customproperty3: 'title~#~char',
  customproperty4: 'externalId~#~char',
  customproperty10: 'active~#~char',
};

/** A call that reads the list and maps nothing but the id. */
const users = {
  http: { url, httpMethod: 'GET' },
  listField: 'Resources',
  keyField: 'accountID',
  colsToPropsMap: { accountID: 'id~#~char', name: 'userName~#~char' },
};

describe('attribute-not-imported', () => {
  it.each(forms)('names what the list has and the import leaves out, in a %s', (form) => {
    const columns = { ...all, customproperty3: 'titles~#~char', customproperty10: '#CONST#active~#~char' };
    const checked = checkConnector({ ImportAccountEntJSON: importText({ url, columns }) }, form);
    expect(checked.texts(code)).toEqual(['"colsToPropsMap"']);
    expect(checked.of(code)[0]).toMatchObject({ severity: 'hint' });
    expect(checked.of(code)[0]?.message).toContain('also lists active, title.');
  });
  it.each([
    ['all are mapped', { url, columns: all }],
    ['the list is of another service', { url: 'https://api.example.com/scim/v2/Users' }],
    ['a later call may bring more', { url, block: { call: { call1: users, call2: users } } }],
  ])('says nothing while %s', (_, draft) => {
    expect(checkConnector({ ImportAccountEntJSON: importText(draft) }).of(code)).toEqual([]);
  });
});
