import { userAttributes } from '../knowledge/ringcentral/user-attributes';
import type { Json } from './json';

const canonicalNames = new Map(userAttributes.map(({ name }) => [name.toLowerCase(), name]));
const exactNames: ReadonlySet<string> = new Set(userAttributes.map(({ name }) => name));

export interface KnownMembers {
  readonly members: Json;
  /** Whether there were others, which RingCentral ignores. */
  readonly ignored: boolean;
}

/** The members RingCentral has, under its spelling of their names (attribute names ignore case, RFC 7643 §2.1). */
export function knownMembers(body: Json): KnownMembers {
  if (hasExactNames(body)) return { members: body, ignored: false };
  const members: Record<string, unknown> = {};
  let ignored = false;
  for (const key of Object.keys(body)) {
    const name = canonicalNames.get(key.toLowerCase());
    if (name === undefined) ignored = true;
    else members[name] = body[key];
  }
  return { members, ignored };
}

/** Without a list of the keys: every write of a plan comes through here. JSON inherits none. */
function hasExactNames(body: Json): boolean {
  for (const key in body) if (!exactNames.has(key)) return false;
  return true;
}

/** Whether a member is one of RingCentral's in another letter case, so that its exact name does not find it. */
export function hasOtherCase(body: Json): boolean {
  for (const key in body) if (!exactNames.has(key) && canonicalNames.has(key.toLowerCase())) return true;
  return false;
}
