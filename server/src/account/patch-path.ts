import { findUserAttribute, type UserAttribute } from '../knowledge/ringcentral/user-attributes';
import { enterpriseUserSchemaUrn } from '../knowledge/scim/schema-urns';
import { type Filter, parsePath } from './path';

/** A path of a PATCH operation with RingCentral's attributes put to its names. */
export interface Target {
  readonly attribute: UserAttribute;
  readonly filter?: Filter;
  readonly sub?: UserAttribute;
}

/** What a path text names: an attribute, one RingCentral does not have (`unknown`), or nothing readable. */
export type Resolved =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed'; readonly message: string };

const unknown: Resolved = { kind: 'unknown' };

const remembered = new Map<string, Resolved>();
const maximumRemembered = 500;

/** Resolves a path text; see `parsePath` for its forms. A provisioning run has few paths and many users, so they are remembered. */
export function resolvePath(text: string): Resolved {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const resolved = resolve(text);
  if (remembered.size >= maximumRemembered) remembered.clear();
  if (text.length <= 200) remembered.set(text, resolved);
  return resolved;
}

function resolve(text: string): Resolved {
  const parsed = parsePath(text);
  if (!parsed.ok) return { kind: 'malformed', message: parsed.error.message };
  const path = parsed.value;
  const isEnterprise = path.urn?.toLowerCase() === enterpriseUserSchemaUrn.toLowerCase();
  if (isEnterprise) {
    const attribute = findUserAttribute(enterpriseUserSchemaUrn);
    const sub = findUserAttribute(`${enterpriseUserSchemaUrn}:${path.attribute}`);
    return attribute === undefined || sub === undefined ? unknown : { kind: 'target', target: { attribute, sub } };
  }
  const attribute = findUserAttribute(path.urn === undefined ? path.attribute : `${path.urn}:${path.attribute}`);
  if (attribute === undefined) return unknown;
  const target = { attribute, ...(path.filter !== undefined && { filter: path.filter }) };
  if (path.subAttribute === undefined) return { kind: 'target', target };
  const sub = findUserAttribute(`${attribute.path}.${path.subAttribute}`);
  return sub === undefined ? unknown : { kind: 'target', target: { ...target, sub } };
}
