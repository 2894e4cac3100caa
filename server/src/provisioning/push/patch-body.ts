import { patchOpUrn } from '../../knowledge/scim/schema-urns';
import type { ElementTypes, PushChange } from './values';

/** `active` alone, without a path, as Okta sends it (Okta: SCIM 2.0 protocol reference, Update a specific user, PATCH). */
export function activeOperations(active: boolean) {
  return { schemas: [patchOpUrn], Operations: [{ op: 'replace', value: { active } }] };
}

/** An operation for each value that differs (RFC 7644 §3.5.2): a blank takes away, a value comes in place of the other. */
export function changeOperations(changes: readonly PushChange[], types: ElementTypes, active?: boolean) {
  const operations = changes.map(({ attribute: { target }, path, value, before }) => {
    const named = target === undefined ? path : patchPath(target.urn, path, types.typeOf(target));
    if (value === undefined) return { op: 'remove', path: named };
    return { op: before === undefined ? 'add' : 'replace', path: named, value };
  });
  const first = active === undefined ? [] : [{ op: 'replace', path: 'active', value: active }];
  return { schemas: [patchOpUrn], Operations: [...first, ...operations] };
}

/** `addresses[work].country` → `addresses[type eq "work"].country` */
function patchPath(urn: string | undefined, path: string, type: string | undefined): string {
  if (urn !== undefined) return `${urn}:${path}`;
  if (type === undefined) return path;
  const [list, rest = ''] = path.split(`[${type.toLowerCase()}]`);
  return `${list}[type eq "${type}"]${rest === '' ? '.value' : rest}`;
}
