import type { OktaUserRecord } from '../../../documents/okta/model/user';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { OktaContext } from '../okta-rule';

/** Statuses in which a user is no longer there for the app. */
const GONE: ReadonlySet<string> = new Set(['DEPROVISIONED', 'UNASSIGNED', 'REVOKED', 'INACTIVE']);

/**
 * Reports every user whose value of an attribute another one has, letter case and blanks aside. Users that are gone count
 * for nothing.
 * @param words of the value and the name of the other user
 */
export function reportEqual(
  attribute: string,
  { document }: OktaContext,
  report: Report,
  words: (value: string, other: string) => string,
): void {
  const { uri, text, users } = document;
  const seen = new Map<string, OktaUserRecord>();
  for (const user of users) {
    const node = user.get(attribute);
    const value = node?.kind === 'string' || node?.kind === 'number' ? String(node.value).trim() : '';
    if (node === undefined || value === '' || GONE.has(user.status)) continue;
    const key = value.toLowerCase();
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, user);
      continue;
    }
    // The same user may stand in a file twice, as pages overlap.
    if (before.id !== '' && before.id === user.id) continue;
    const first = before.get(attribute);
    report({
      span: contentOf(node),
      at: text,
      message: words(value, before.label),
      ...(first && { related: [{ uri, span: contentOf(first), message: 'The other user.' }] }),
    });
  }
}
