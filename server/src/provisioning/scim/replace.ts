import type { AccountBehaviour } from '../../account/behaviour';
import type { Json } from '../../account/json';
import { hasOtherCase } from '../../account/member-names';
import type { AccountUser, Address, TypedValue } from '../../account/scim-user';
import { isObject } from '../../json/value';
import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';
import { sameValue } from './attributes';

/**
 * Whether a replace with this body surely leaves the user as it is: everything it says is so already, and what it leaves
 * out is empty (a replace clears it) or RingCentral's own. Most people of most plans end here, so this compares field by
 * field and builds nothing; `false` only means that it must be looked at closely, as where a name is in another letter case.
 */
export function replaceKeepsUser(
  body: unknown,
  { scim: user, status }: Pick<AccountUser, 'scim' | 'status'>,
  { replaceWithoutActive }: Pick<AccountBehaviour, 'replaceWithoutActive'>,
): boolean {
  if (!isObject(body)) return false;
  const { name, active = replaceWithoutActive === 'keep' ? user.active : false } = body;
  return (
    isObject(name) &&
    sameText(name.givenName, user.name.givenName) &&
    sameText(name.familyName, user.name.familyName) &&
    typeof body.userName === 'string' &&
    sameValue('userName', body.userName, user.userName) &&
    // Of who has not activated, it reads false whatever is sent.
    (active === user.active || status === 'NotActivated') &&
    sameText(body.title, user.title) &&
    sameText(body.externalId, user.externalId) &&
    sameText(departmentOf(body), user[enterpriseUserSchemaUrn]?.department) &&
    sameTyped(body.emails, user.emails, 'emails') &&
    sameTyped(body.photos, user.photos ?? [], 'photos') &&
    samePhones(body.phoneNumbers, user.phoneNumbers) &&
    sameAddresses(body.addresses, user.addresses) &&
    !hasOtherCase(body)
  );
}

/** Absent, null and empty are the same (RFC 7643 §2.5). */
function sameText(sent: unknown, stored: string | undefined): boolean {
  if (sent === undefined || sent === null) return stored === undefined || stored === '';
  return sent === (stored ?? '');
}

function departmentOf(body: Json): unknown {
  const enterprise = body[enterpriseUserSchemaUrn];
  return isObject(enterprise) ? enterprise.department : undefined;
}

function sameTyped(sent: unknown, stored: readonly TypedValue[], attribute: string): boolean {
  const list = listOf(sent);
  return (
    list?.length === stored.length &&
    stored.every(({ type, value }, i) => {
      const element = list[i];
      return (
        isObject(element) &&
        element.type === type &&
        (element.value === value ||
          (typeof element.value === 'string' && sameValue(`${attribute}[${type}]`, element.value, value)))
      );
    })
  );
}

/** The extension number survives a replace that names no number of type other; a second one of that type does not. */
function samePhones(sent: unknown, stored: readonly TypedValue[]): boolean {
  if (sameTyped(sent, stored, 'phoneNumbers')) return true;
  const named = stored.filter(({ type }) => type !== 'other');
  return stored.length - named.length <= 1 && sameTyped(sent, named, 'phoneNumbers');
}

function sameAddresses(sent: unknown, stored: readonly Address[]): boolean {
  const list = listOf(sent);
  return list?.length === stored.length && stored.every((address, i) => sameAddress(list[i], address));
}

function sameAddress(sent: unknown, stored: Address): boolean {
  return (
    isObject(sent) &&
    sent.type === stored.type &&
    sameText(sent.streetAddress, stored.streetAddress) &&
    sameText(sent.locality, stored.locality) &&
    (sameText(sent.region, stored.region) ||
      (typeof sent.region === 'string' && sameValue('addresses[].region', sent.region, stored.region))) &&
    sameText(sent.postalCode, stored.postalCode) &&
    (sameText(sent.country, stored.country) ||
      (typeof sent.country === 'string' && sameValue('addresses[].country', sent.country, stored.country)))
  );
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}
