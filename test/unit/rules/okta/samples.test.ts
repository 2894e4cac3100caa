import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from './check-files';

const folder = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(`${path}/${name}`, 'utf8')]),
  );
const said = ({ file, code, underlined }: ReturnType<typeof check>[number]) =>
  `${file} ${code} ${underlined.slice(0, 60)}`;

describe('the samples of Okta', () => {
  it('have no finding, each beside the others', () => {
    expect(check(folder('samples/okta')).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('that are broken have their defects, each at its place', () => {
    expect(check(folder('samples/okta-broken')).map(said)).toMatchInlineSnapshot(`
      [
        "ringcentral-import.profile-mapping.json okta/import-attributes properties",
        "ringcentral-import.profile-mapping.json okta/login-not-user-name appuser.email",
        "ringcentral-import.profile-mapping.json okta/swapped-names appuser.lastName",
        "ringcentral-import.profile-mapping.json okta/push-status-mixed DONT_PUSH",
        "ringcentral-import.profile-mapping.json okta/number-null appuser.extensionNumber",
        "ringcentral-import.profile-mapping.json okta/unknown-target Title",
        "ringcentral-import.profile-mapping.json okta/push-status Push",
        "ringcentral.app-user-schema.json okta/required-unknown fistName",
        "ringcentral.app-user-schema.json okta/enum-value text",
        "ringcentral.app-users.json okta/duplicate-extension 101",
        "ringcentral.app-users.json okta/extension-length 10",
        "ringcentral.app-users.json okta/several-direct-numbers +442075550114, +442075550115",
        "ringcentral.profile-mapping.json okta/smart-quote “ (ext)”",
        "ringcentral.profile-mapping.json okta/wrong-case string.toLowerCase",
        "ringcentral.profile-mapping.json okta/unknown-function String.removeSpace",
        "ringcentral.profile-mapping.json okta/wrong-arity (user.city)",
        "ringcentral.profile-mapping.json okta/syntax (",
        "ringcentral.profile-mapping.json okta/null-in-text user.department",
        "ringcentral.profile-mapping.json okta/syntax ",
        "user-schema.json okta/master-override PROFILE_MASTER",
        "user-schema.json okta/one-of-order oneOf",
        "user-schema.json okta/limits 12",
        "user-schema.json okta/enum-value PERSONAL",
        "user-schema.json okta/name-collision Department",
        "users.json okta/duplicate-email Ada.Hopper@example.com",
      ]
    `);
  });
});

// Recordings of the real API, where they are at hand.
const recorded = '../shared/data/okta/';
describe.runIf(existsSync(recorded))('real recordings', () => {
  it.each([
    'mapping-google_idp-to-user-real.json',
    'mapping-update-request-real.json',
    'mapping-remove-props-request-real.json',
    'user-schema-default-real.json',
    'app-user-schema-oauth-base-real.json',
  ])('%s has no finding', (name) => {
    const found = check({ [name]: readFileSync(recorded + name, 'utf8') });
    expect(found.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([]);
  });
});
