import { enterpriseUserSchemaUrn } from '../../knowledge/scim/schema-urns';

/**
 * The path of a value in the notation of RFC 7644 §3.10: `emails[work]` of `attributeValues` is
 * `emails[type eq "work"].value`.
 */
export function scimPath(path: string): string {
  if (path === 'department') return `${enterpriseUserSchemaUrn}:department`;
  const open = path.indexOf('[');
  const close = path.indexOf(']', open);
  if (open < 0 || close < 0) return path;
  const type = path.slice(open + 1, close);
  const filter = type === '' ? '' : `[type eq ${JSON.stringify(type)}]`;
  const rest = path.slice(close + 1);
  return `${path.slice(0, open)}${filter}${rest === '' ? '.value' : rest}`;
}
