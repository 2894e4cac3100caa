import type { ScimUser } from '../../account/scim-user';
import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';

/** Reads one value of a user; undefined when there is none, empty texts included (RFC 7643 §2.5). */
export type CurrentValue = (user: ScimUser) => string | boolean | undefined;

const LIST_PATH = /^(emails|phoneNumbers|photos|addresses)\[([^\]]*)\](?:\.([A-Za-z]+))?$/;

/**
 * Compiles a path as plans have it (`addresses[work].country`), so that comparing somebody costs a few reads and no list of
 * all they have. A path RingCentral has no attribute for never has a value.
 */
export function currentValue(path: string): CurrentValue {
  switch (path) {
    case 'userName':
    case 'title':
    case 'externalId':
      return (user) => filled(user[path]);
    case 'active':
      return ({ active }) => active;
    case 'name.givenName':
      return ({ name }) => filled(name.givenName);
    case 'name.familyName':
      return ({ name }) => filled(name.familyName);
    case 'department':
      return (user) => filled(user[enterpriseUserSchemaUrn]?.department);
    default:
      return inList(path);
  }
}

function inList(path: string): CurrentValue {
  const [, list, type = '', part] = LIST_PATH.exec(path) ?? [];
  switch (list) {
    case 'emails':
    case 'phoneNumbers':
    case 'photos':
      return (user) => {
        for (const element of user[list] ?? []) if (isOfType(element, type)) return filled(element.value);
        return undefined;
      };
    case 'addresses': {
      const name = ADDRESS_PARTS.find((candidate) => candidate === part);
      if (name === undefined) return none;
      return ({ addresses }) => {
        for (const element of addresses) if (isOfType(element, type)) return filled(element[name]);
        return undefined;
      };
    }
    default:
      return none;
  }
}

/** Types are written in small letters nearly always, so that is looked at first. @param type in small letters */
function isOfType(element: { readonly type: string }, type: string): boolean {
  return element.type === type || element.type.toLowerCase() === type;
}

const ADDRESS_PARTS = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

const none: CurrentValue = () => undefined;

function filled(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
