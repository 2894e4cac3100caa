import type { AccountUser } from '../../account/scim-user';
import type { Evaluation } from './evaluate-flows';

/** An empty source is skipped, so what the target has stays. */
export function keptNotes({ empty }: Evaluation, matched: AccountUser): readonly string[] {
  if (empty.length === 0) return NONE;
  const notes: string[] = [];
  for (const { target } of empty) {
    const value = target.current(matched.scim);
    if (value !== undefined)
      notes.push(
        `${target.name} is empty in Entra ID and stays ${JSON.stringify(value)} at RingCentral: null values are not provisioned.`,
      );
  }
  return notes;
}

const NONE: readonly string[] = [];

/** What RingCentral asks for in a create (API reference, Create User). */
const REQUIRED = new Set(['userName', 'name.givenName', 'name.familyName', 'emails[work]']);

/** What a create lacks and RingCentral asks for. */
export function omissionNotes({ empty }: Evaluation): readonly string[] {
  if (empty.length === 0) return NONE;
  const missing = empty.filter(({ target }) => REQUIRED.has(target.path)).map(({ target }) => target.name);
  return missing.length === 0
    ? []
    : [`${missing.join(', ')}: empty in Entra ID and left out of the request, and RingCentral asks for it.`];
}
