import type { JsonValue } from '../../json/value';
import type { PlanTotals } from '../plan/tally';
import type { UserValues } from '../users/user';
import type { JumpCloudUpdate } from './options';
import { SENT, STATES } from './people';

/** What holds for the connector whoever the people are. */
export function connectorNotes(update: JumpCloudUpdate): readonly string[] {
  const how = update === 'put' ? 'a PUT of what JumpCloud knows' : 'a PATCH of what differs';
  const besides = update === 'put' ? ', which clears what only RingCentral has' : '';
  return [
    `JumpCloud does not publish its requests to RingCentral. Taken: users are found by userName, and an update is ${how}${besides}.`,
    'Deactivating Identity Management, or deleting the application, leaves users active in RingCentral; they are updated no more.',
  ];
}

/** Which properties anybody of the sample has, gathered person by person. */
export class SeenValues {
  /** Those that are in somebody's record at all, empty or not. */
  readonly given = new Set<string>();
  /** Those that are not empty. */
  readonly filled = new Set<string>();

  add(values: UserValues): void {
    // Without a list of the names: everybody is looked at. What is read from a file inherits none.
    for (const name in values) {
      if (this.filled.has(name)) continue;
      const value = values[name];
      if (value !== undefined) this.given.add(name);
      if (isFilled(value)) this.filled.add(name);
    }
  }
}

/** What holds for a plan as a whole. */
export function planNotes(
  { people, counts }: PlanTotals,
  columns: readonly string[],
  { given, filled }: SeenValues,
): readonly string[] {
  if (people === 0) return [];
  const notes: string[] = [];
  const absent = SENT.filter((name) => !columns.includes(name) && !given.has(name));
  if (absent.length > 0) notes.push(`The sample file has no ${absent.join(', ')}; nobody is taken to have one.`);
  if (!columns.includes('state') && !columns.includes('suspended'))
    notes.push('The sample file has no state and no suspended: everybody is taken to be activated in JumpCloud.');
  const ignored = columns.filter((name) => isIgnored(name) && filled.has(name));
  if (ignored.length > 0)
    notes.push(`Not sent to RingCentral: ${ignored.join(', ')}. The connector has a fixed set of attributes.`);
  if (filled.has('attributes'))
    notes.push('Custom attributes never reach RingCentral by SCIM, only in the assertion of single sign-on.');
  const created = counts.create;
  if (created > 0)
    notes.push(
      `${created} new ${created === 1 ? 'user gets' : 'users get'} an activation e-mail with a link to set up the account, and ${created === 1 ? 'stays' : 'stay'} pending until it is followed: pending users can only be deleted.`,
    );
  if (counts.disable > 0)
    notes.push(
      'Who is deactivated keeps the licence. To delete them: reactivate them in JumpCloud, then delete them through JumpCloud.',
    );
  return notes;
}

/** Members of the API's user that are about JumpCloud itself, and nobody would expect in RingCentral. */
const INTERNAL =
  /^(_id|id|__v|organization|created|activated|attributes|account_.*|allow_.*|bad.*|disable.*|enable_.*|external.*|extern_.*|ldap_.*|mfa.*|password.*|public_key|passwordless_.*|relationships|restrictedFields|samba.*|ssh_keys|sudo|suspended|system.*|totp_.*|unix_.*|tags|state|creationSource|delegatedAuthority|managedAppleId|recoveryEmail|(work|home|other)_(streetAddress|locality|region|postalCode|country|poBox)|(mobile|home|work|work_mobile|work_fax)_number)$/;

function isIgnored(name: string): boolean {
  return !SENT.includes(name) && !(STATES as readonly string[]).includes(name) && !INTERNAL.test(name);
}

function isFilled(value: JsonValue): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
