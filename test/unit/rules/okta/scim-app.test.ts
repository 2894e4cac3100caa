import { expect, it } from 'vitest';
import { check } from './check-files';

const user = { id: 'oty1', name: 'user', type: 'user' };
/** Somebody's own SCIM app, called after what it leads to; its attributes are those of Okta's SCIM template. */
const app = { id: '0oa1', name: 'acme_ringcentralscim_1', type: 'appuser' };
const push = (expression: string) => ({ expression, pushStatus: 'PUSH' });
const given = { userName: push('user.login'), email: push('user.email'), title: push('user.title') };
const scim = { ...given, givenName: push('user.firstName'), familyName: push('user.lastName') };
const codes = (mapping: object) =>
  check({ 'a.profile-mapping.json': JSON.stringify(mapping) }).map(({ code, message }) => `${code} ${message}`);

it("asks an app of SCIM's names for none of the catalogue app's", () => {
  expect(codes({ id: 'prm1', source: user, target: app, properties: scim })).toEqual([]);
  const back = {
    login: push('appuser.email'),
    firstName: push('appuser.givenName'),
    lastName: push('appuser.familyName'),
  };
  expect(codes({ id: 'prm2', source: app, target: user, properties: back })).toEqual([]);
});

it('asks an app called so for them where no name says otherwise', () => {
  const [found, ...more] = codes({ id: 'prm1', source: user, target: app, properties: given });
  expect(found).toContain('okta/minimum-attributes');
  expect(more).toEqual([]);
});
