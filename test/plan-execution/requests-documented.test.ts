import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../server/src/account/account-model';
import type { StatementId } from '../../server/src/account/statements';
import type { PlannedRequest } from '../../server/src/provisioning/plan/plan';
import { descriptionProblems, hasDescription } from './openapi-requests';
import { accountFor } from './population/account';
import { population } from './population/person';
import { type ProviderProfile, planOf, providerProfiles } from './provider-profiles';
import { requestProblems } from './request-schema';

const people = population();
const executable = providerProfiles.filter(({ isExecutable }) => isExecutable);

/** Refusals that say themselves that the request has not the documented form. */
const OF_FORM: ReadonlySet<StatementId> = new Set(['W12', 'W13', 'W29', 'W31', 'W32']);

function requestsOf(profile: ProviderProfile): readonly PlannedRequest[] {
  const account = AccountModel.fromSeed(accountFor(people, profile.provider));
  const requests = planOf(profile, people, account).entries.flatMap((entry) => entry.requests);
  return requests.filter(
    ({ answer }) => !OF_FORM.has(answer?.predictions[0] as StatementId) || (answer?.status ?? 0) < 400,
  );
}

const distinct = (problems: readonly string[]) =>
  [...new Set(problems.map((one) => one.replace(/\/\d+/g, '/#')))].sort();

describe.each(executable)('every request of $name', (profile) => {
  it('is of the documented form, unless its refusal says that it is not', () => {
    const requests = requestsOf(profile);
    expect(requests.length).toBeGreaterThan(400);
    expect(distinct(requests.flatMap(requestProblems))).toEqual([]);
  });
});

const BOOLEAN = '/Operations/#/value must be string';
const CAPITAL = '/Operations/#/op must be equal to one of the allowed values';
/** What a person does not have is null in the sample connector's PUT. */
const NULLS = [
  '/addresses/#/region must be string',
  '/title must be string',
  '/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department must be string',
];

/**
 * Where requests deviate from RingCentral's OpenAPI description, which is narrower than SCIM: it has no null
 * (RFC 7643 §2.5), no value of a PATCH but texts, though active is a Boolean (RFC 7643 §4.1.1), and op in small letters.
 */
const DEVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'Saviynt, PUT': [BOOLEAN, ...NULLS],
  'Saviynt, PATCH': [BOOLEAN],
  'Saviynt, leavers removed': [BOOLEAN, ...NULLS],
  // Its Booleans are texts, "True" and "False".
  Entra: [CAPITAL],
  'Entra, aadOptscim062020': [BOOLEAN],
  'Okta, PATCH': [BOOLEAN],
  'JumpCloud, PATCH': [BOOLEAN],
};

describe.each(executable)('by RingCentral’s OpenAPI description, every request of $name', (profile) => {
  it.skipIf(!hasDescription)('is as described, but for what is known', () => {
    const written = requestsOf(profile).filter(({ body }) => body !== undefined);
    const problems = written.flatMap(({ method, body }) => descriptionProblems(method, JSON.parse(body ?? '')));
    expect(distinct(problems)).toEqual(DEVIATIONS[profile.name] ?? []);
  });
});
