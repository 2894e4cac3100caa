import { type AccountUser, extensionNumber, workEmail } from '../../../account/scim-user';
import type { UserSchema } from '../../../documents/okta/model/schema';
import { Unknown, type Value } from '../../../expressions/kit/value';
import { enterpriseUserSchemaUrn } from '../../../knowledge/scim/schema-urns';

/** The profile of an app user, as expressions read it. */
export type AppUserProfile = Readonly<Record<string, Value>>;

const NOT_READ = new Unknown('The account was read as a list, without addresses and phone numbers.');

/**
 * What the RingCentral app imports of a user, by the names of Okta's provisioning guide for RingCentral. Of several direct
 * numbers only the first one comes. What nobody has is null, as for an app user that never had a value.
 * @param schema further attributes it has are unknown: what RingCentral gives for them is not published
 * @param isList whether addresses and phone numbers were not read
 */
export function appUserProfile(user: AccountUser, schema: UserSchema | undefined, isList: boolean): AppUserProfile {
  const { scim } = user;
  const profile: Record<string, Value> = {};
  for (const { name } of schema?.attributes ?? [])
    profile[name] = new Unknown(`What RingCentral gives for ${name} is not published.`);
  const address = scim.addresses.find(({ type }) => type === 'work');
  const phone = (wanted: string): Value =>
    isList ? NOT_READ : (scim.phoneNumbers.find(({ type }) => type === wanted)?.value ?? null);
  const part = (value: string | undefined): Value => (isList ? NOT_READ : (value ?? null));
  return Object.assign(profile, {
    userName: scim.userName,
    email: workEmail(scim) ?? null,
    firstName: scim.name.givenName || null,
    lastName: scim.name.familyName || null,
    mobilePhone: phone('mobile'),
    street: part(address?.streetAddress),
    city: part(address?.locality),
    state: part(address?.region),
    zip: part(address?.postalCode),
    country: part(address?.country),
    department: scim[enterpriseUserSchemaUrn]?.department ?? null,
    directNumber: phone('work'),
    extensionNumber: isList ? NOT_READ : (extensionNumber(scim) ?? null),
  });
}

/** How many direct numbers a user has. */
export function directNumberCount({ scim }: AccountUser): number {
  return scim.phoneNumbers.filter(({ type }) => type === 'work').length;
}
