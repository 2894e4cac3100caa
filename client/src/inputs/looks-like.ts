import { userShape } from '../../../server/src/knowledge/saviynt/user';

/** A file is offered as sample people from this many of a provider's property names on. */
const telling = 3;

/** What other providers than Saviynt call what they know of a person; names all of them have are left to Saviynt's. */
const OTHERS = [
  'login',
  'firstName',
  'lastName',
  'email',
  'username',
  'userPrincipalName',
  'givenName',
  'surname',
  'mail',
];

/** Whether a file is an account snapshot, as far as its beginning tells. */
export function looksLikeSnapshot(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"ringcentral-account\//.test(text.slice(0, 400));
}

/**
 * Whether a file holds people under Saviynt's names, or those Okta, JumpCloud or Entra ID have for the same: by the header of a CSV file, or the keys a JSON file begins with.
 *
 * @param fileName base name
 */
export function looksLikePeople(fileName: string, text: string): boolean {
  const head = text.slice(0, 4000);
  if (/\.json$/i.test(fileName)) {
    if (!/^\ufeff?\s*(\[\s*\{|\{)/.test(head)) return false;
    return countKnown([...head.matchAll(/"([^"\\]+)"\s*:\s*(?!\s*[[{])/g)].map(([, key]) => key ?? '')) >= telling;
  }
  const header = /^\ufeff?([^\r\n]*)/.exec(head)?.[1] ?? '';
  return countKnown(header.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''))) >= telling;
}

function countKnown(names: readonly string[]): number {
  const known = new Set([...(userShape.properties?.keys() ?? []), ...OTHERS].map((name) => name.toLowerCase()));
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => known.has(name))).size;
}
