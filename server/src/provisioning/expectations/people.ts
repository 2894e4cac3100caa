import type { PersonReference } from '../../documents/project/expectation';
import type { JsonValue } from '../../json/value';
import type { PlanEntry } from '../plan/plan';
import type { UserValues } from '../users/user';
import { titleKey } from '../users/vocabulary';

/** Columns that hold an e-mail address, as `titleKey` gives them. */
const EMAILS: ReadonlySet<string> = new Set([
  'email',
  'mail',
  'emailaddress',
  'workemail',
  'userprincipalname',
  'secondemail',
]);

/** Further columns by which people know somebody. */
const NAMES: ReadonlySet<string> = new Set(['username', 'login', 'systemusername']);

/** The e-mail addresses among the values of a person. */
export function emailsOf(values: UserValues): readonly string[] {
  return textsUnder(values, (key) => EMAILS.has(key)).filter((text) => text.includes('@'));
}

/** User names and e-mail addresses among the values of a person. */
export function namesOf(values: UserValues): readonly string[] {
  return textsUnder(values, (key) => EMAILS.has(key) || NAMES.has(key));
}

/** A value as a text, as a CSV file would have it; undefined for lists, objects and no value. */
export function plainValue(value: JsonValue): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** The people of a plan that a reference fits; usually one. */
export function peopleMeant(entries: readonly PlanEntry[], reference: PersonReference): readonly PlanEntry[] {
  return entries.filter((entry) => isMeant(entry, reference));
}

function isMeant(entry: PlanEntry, { name, userName, email, line, key = [] }: PersonReference): boolean {
  const { values } = entry.user;
  return (
    (line === undefined || entry.user.line === line) &&
    (name === undefined || hasText([...plannedNames(entry), ...namesOf(values)], name)) &&
    (userName === undefined || hasText(plannedNames(entry), userName)) &&
    (email === undefined || hasText(emailsOf(values), email)) &&
    key.every(({ column, value }) => textsUnder(values, (title) => title === titleKey(column)).includes(value))
  );
}

/** The names the person has or would have in RingCentral. */
function plannedNames({ userName, after, match }: PlanEntry): readonly string[] {
  return [userName, after?.scim.userName ?? '', match.user?.scim.userName ?? ''].filter((name) => name !== '');
}

/** userName and e-mail are compared without case (caseExact false, RFC 7643 §8.7.1). */
function hasText(texts: readonly string[], wanted: string): boolean {
  const lower = wanted.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase() === lower);
}

function textsUnder(values: UserValues, isWanted: (titleKey: string) => boolean): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = isWanted(titleKey(name)) ? plainValue(value) : undefined;
    return text === undefined || text === '' ? [] : [text];
  });
}
