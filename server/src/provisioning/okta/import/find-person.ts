import type { SampleUser, SampleUsers } from '../../users/user';
import { objectIn } from '../people';

/** How an imported user was found among Okta's. */
export type Found =
  | { readonly kind: 'linked' | 'exact' | 'partial'; readonly person: SampleUser }
  | { readonly kind: 'many'; readonly people: readonly SampleUser[] }
  | { readonly kind: 'none' };

/** What an imported user is looked for by. */
export interface Wanted {
  /** RingCentral's id. */
  readonly id: string;
  /** As the mapping gives them; undefined where it gives none. */
  readonly login: string | undefined;
  readonly email: string | undefined;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
}

/**
 * Okta's matching of imported users: linked before, then exact by user name or e-mail address, then partial by first and
 * last name (Okta API: userCreateAndMatch; Okta Help: Match imported user attributes).
 */
export class OktaDirectory {
  private readonly linked = new Map<string, SampleUser[]>();
  private readonly logins = new Map<string, SampleUser[]>();
  private readonly emails = new Map<string, SampleUser[]>();
  private readonly names = new Map<string, SampleUser[]>();

  constructor(users: SampleUsers) {
    for (const person of users.users) {
      const { login, email, firstName, lastName, appUser } = person.values;
      add(this.linked, objectIn({ appUser }, 'appUser')?.externalId, person);
      add(this.logins, login, person);
      add(this.emails, email, person);
      add(this.names, nameKey(firstName, lastName), person);
    }
  }

  find({ id, login, email, firstName, lastName }: Wanted): Found {
    const linked = this.linked.get(id)?.[0];
    if (linked !== undefined) return { kind: 'linked', person: linked };
    const exact = new Set([...at(this.logins, login), ...at(this.emails, email)]);
    const [person] = exact;
    if (exact.size > 1) return { kind: 'many', people: [...exact] };
    if (person !== undefined) return { kind: 'exact', person };
    const partial = at(this.names, nameKey(firstName, lastName));
    const [first, second] = partial;
    if (first === undefined) return { kind: 'none' };
    return second === undefined ? { kind: 'partial', person: first } : { kind: 'many', people: partial };
  }
}

function add(map: Map<string, SampleUser[]>, key: unknown, person: SampleUser): void {
  if (typeof key !== 'string' || key === '') return;
  const list = map.get(key.toLowerCase());
  if (list === undefined) map.set(key.toLowerCase(), [person]);
  else list.push(person);
}

function at(map: ReadonlyMap<string, readonly SampleUser[]>, key: string | undefined): readonly SampleUser[] {
  return key === undefined ? [] : (map.get(key.toLowerCase()) ?? []);
}

function nameKey(first: unknown, last: unknown): string | undefined {
  return typeof first === 'string' && typeof last === 'string' && first !== '' && last !== ''
    ? `${first} ${last}`
    : undefined;
}
