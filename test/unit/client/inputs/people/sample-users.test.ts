import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleUsersOf } from '../../../../../client/src/inputs/people/sample-users';

const SAMPLES = resolve(__dirname, '../../../../../samples');
const ofSample = (path: string) => sampleUsersOf(path, readFileSync(join(SAMPLES, path), 'utf8'));

describe('the people of a sample file', () => {
  it.each([
    ['users.csv', 'Ada Obi'],
    ['okta/people.csv', 'Dana Reyes'],
    ['okta/users.json', 'Ada Hopper'],
    ['entra/users.json', 'Dana Reyes'],
    ['entra/users.csv', 'Dana Reyes'],
    ['jumpcloud/people.csv', 'Dana Reyes'],
  ])('%s begins with %s', (path, label) => {
    expect(ofSample(path)[0]?.label).toBe(label);
  });

  it('a person of Saviynt has values under the names of Okta and Entra too', () => {
    const [ada] = ofSample('users.csv');
    expect(ada?.values).toMatchObject({ firstname: 'Ada', lastname: 'Obi', departmentname: 'Sales' });
    expect(ada?.valuesFor?.okta).toMatchObject({ firstName: 'Ada', lastName: 'Obi' });
    expect(ada?.valuesFor?.entra).toMatchObject({
      givenName: 'Ada',
      surname: 'Obi',
      mail: 'ada.obi@northwind.example',
    });
  });

  it('a user of Okta’s API has the values of the profile', () => {
    const [ada] = ofSample('okta/users.json');
    expect(ada?.valuesFor?.okta).toMatchObject({ login: 'ada.hopper@example.com', firstName: 'Ada' });
  });

  it('a user of Graph has the names of synchronization schemas', () => {
    const [dana] = ofSample('entra/users.json');
    expect(dana?.valuesFor?.entra).toMatchObject({ objectId: '7c1e0b52-3a0d-4f6e-9d43-000000000001', mobile: null });
  });

  it('users of JumpCloud’s API are found inside their list', () => {
    const text = JSON.stringify({
      totalCount: 1,
      results: [{ _id: '1', username: 'aobi', firstname: 'Ada', lastname: 'Obi' }],
    });
    expect(sampleUsersOf('users.json', text).map(({ label }) => label)).toEqual(['Ada Obi']);
  });

  it('a file without people says so', () => {
    expect(() => sampleUsersOf('users.csv', '')).toThrow('The file is empty');
    expect(() => sampleUsersOf('users.json', '[]')).toThrow('no people');
  });
});
