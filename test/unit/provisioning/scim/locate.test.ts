import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../server/src/json/parse';
import { toValue } from '../../../../server/src/json/value';
import { locateValue } from '../../../../server/src/provisioning/scim/locate';

const at = (body: unknown, path: string) => toValue(locateValue(parseJson(JSON.stringify(body)).root, path));

describe('the value of an attribute in a body', () => {
  const user = {
    userName: 'ada',
    name: { givenName: 'Ada' },
    addresses: [
      { type: 'home', country: 'CA' },
      { type: 'work', country: 'US' },
    ],
    phoneNumbers: [{ type: 'mobile', value: '+1' }],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales' },
  };

  it('is found by its path', () => {
    expect(at(user, 'userName')).toBe('ada');
    expect(at(user, 'name.givenName')).toBe('Ada');
    expect(at(user, 'addresses[work].country')).toBe('US');
    expect(at(user, 'phoneNumbers[mobile]')).toBe('+1');
    expect(at(user, 'department')).toBe('Sales');
    expect(at(user, 'title')).toBeUndefined();
  });

  it.each([
    ['a plain path', { op: 'replace', path: 'active', value: 'false' }, 'active', 'false'],
    [
      'a filter',
      { op: 'replace', path: 'addresses[type eq "work"].country', value: 'DE' },
      'addresses[work].country',
      'DE',
    ],
    [
      'a filter on an object',
      { op: 'replace', path: 'addresses[type eq "work"]', value: { country: 'DE' } },
      'addresses[work].country',
      'DE',
    ],
    ['an e-mail', { op: 'replace', path: 'emails[type eq "work"].value', value: 'a@b' }, 'emails[work]', 'a@b'],
    ['a complex attribute', { op: 'replace', path: 'name', value: { familyName: 'Obi' } }, 'name.familyName', 'Obi'],
    ['a list', { op: 'add', path: 'phoneNumbers', value: [{ type: 'work', value: '+1' }] }, 'phoneNumbers[work]', '+1'],
    ['no path', { op: 'replace', value: { active: false } }, 'active', false],
    ['no path, keys that are paths', { op: 'replace', value: { 'name.familyName': 'Obi' } }, 'name.familyName', 'Obi'],
  ])('is found in a patch operation with %s', (_, operation, path, expected) => {
    expect(at({ Operations: [operation] }, path)).toBe(expected);
  });
});
