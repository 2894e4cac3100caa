import type { AccountUser } from '../../../account/scim-user';
import type { ImportDecision } from '../../import-users/import-entry';
import type { PushContext } from '../../push/context';
import { sourceOfValue } from '../../push/source';
import type { ValueChange } from '../../scim/attributes';
import type { SampleUser, SampleUsers, UserValues } from '../../users/user';
import type { AppUserProfile } from './app-user';
import type { ImportAttribute, ImportedValue } from './evaluate-import';
import type { Found, OktaDirectory } from './find-person';

/** What Okta asks of every user (Okta API: default user schema). */
const REQUIRED = ['login', 'email', 'firstName', 'lastName'] as const;

type Imported = ReadonlyMap<string, ImportedValue>;

/** Decides what an import does with one user after the other. */
export class ImportDecider {
  private readonly byName: ReadonlyMap<string, ImportAttribute>;
  /** Okta users that an imported user has taken. */
  private readonly taken = new Map<SampleUser, string>();

  constructor(
    attributes: readonly ImportAttribute[],
    private readonly directory: OktaDirectory,
    private readonly users: SampleUsers,
    private readonly context: PushContext,
  ) {
    this.byName = new Map(attributes.map((attribute) => [attribute.name, attribute]));
  }

  /** @param sharing how many users of RingCentral have the address @param numbers how many direct numbers the user has */
  decide(
    user: AccountUser,
    profile: AppUserProfile,
    imported: Imported,
    sharing: number,
    numbers: number,
  ): ImportDecision {
    const notes = numbers > 1 ? [`Has ${numbers} direct numbers; only the first one is imported.`] : [];
    const sourceOf = this.sources(imported, profile);
    const none = { person: undefined, notes, sourceOf };
    const email = text(imported, 'email') ?? String(profile.email ?? '');
    if (sharing > 1)
      return {
        ...none,
        action: 'refused',
        attempted: 'create',
        matched: `${sharing} users of RingCentral have this address.`,
        reason: `More than one record found for Email: ${email}`,
      };
    const stopped = [...imported].find(([, value]) => value.kind === 'failed');
    if (stopped?.[1].kind === 'failed')
      return {
        ...none,
        action: 'refused',
        matched: 'Nobody was looked for.',
        reason: `The expression for ${stopped[0]} fails: ${stopped[1].because}`,
      };
    const found = this.directory.find({
      id: user.id,
      login: text(imported, 'login'),
      email: text(imported, 'email'),
      firstName: text(imported, 'firstName'),
      lastName: text(imported, 'lastName'),
    });
    return { ...none, ...this.withFound(found, user, imported, notes) };
  }

  private withFound(found: Found, user: AccountUser, imported: Imported, notes: readonly string[]): ImportDecision {
    if (found.kind === 'many') {
      const lines = found.people
        .map(({ line }) => line)
        .sort((a, b) => a - b)
        .join(', ');
      const reason = `Several users of Okta match (lines ${lines} of the sample); an administrator must choose.`;
      return { action: 'unknown', person: undefined, matched: reason, reason, notes };
    }
    if (found.kind === 'none') return this.create(imported, notes);
    const { person } = found;
    const matched = MATCHED[found.kind](person);
    if (found.kind === 'partial')
      return {
        action: 'unknown',
        person: undefined,
        matched,
        notes,
        reason: `Partial match: ${labelOf(person)} has the same first and last name, and another address. An administrator confirms it, or imports the user as new.`,
      };
    const owner = this.taken.get(person);
    if (owner !== undefined) {
      const reason = `${labelOf(person)} matches ${owner} already; an Okta user has one user of the app.`;
      return { action: 'refused', attempted: 'update', person: undefined, matched, reason, notes };
    }
    this.taken.set(person, user.scim.userName);
    return this.update(person, matched, imported, notes);
  }

  private create(imported: Imported, notes: readonly string[]): ImportDecision {
    const matched = 'Nobody in Okta has the user name, the address or the name.';
    const missing = REQUIRED.filter((name) => !imported.has(name) || isEmpty(imported.get(name)));
    const base = { person: undefined, matched };
    if (missing.length > 0)
      return {
        ...base,
        action: 'refused',
        attempted: 'create',
        reason: `Okta needs ${missing.join(', ')}, and the import gives none.`,
        notes,
      };
    const unsure = REQUIRED.map((name) => [name, imported.get(name)] as const).find(
      ([, value]) => value?.kind !== 'value',
    );
    if (unsure !== undefined)
      return { ...base, action: 'unknown', attempted: 'create', reason: reasonOf(unsure[0], unsure[1]), notes };
    const changes: ValueChange[] = [];
    for (const [path, value] of imported)
      if (value.kind === 'value' && value.value !== undefined)
        changes.push({ path, before: undefined, after: value.value });
    return { ...base, action: 'create', changes, notes: [...notes, ...openNotes(imported)] };
  }

  private update(person: SampleUser, matched: string, imported: Imported, notes: readonly string[]): ImportDecision {
    const changes: ValueChange[] = [];
    const words = [...notes];
    let open: string | undefined;
    for (const [path, value] of imported) {
      const mastery = this.byName.get(path)?.mastery;
      const before = this.heldBy(person, path);
      if (before === NOT_GIVEN) {
        if (mastery?.overwrites)
          open ??= `The sample file has no "${path}"; whether the import changes it is not known.`;
        continue;
      }
      if (value.kind !== 'value') {
        if (mastery?.overwrites && (value.kind !== 'open' || value.values.some((way) => way !== before)))
          open ??= reasonOf(path, value);
        continue;
      }
      if (isSame(path, before, value.value)) continue;
      if (mastery?.overwrites) changes.push({ path, before, after: value.value });
      else
        words.push(
          `${path} stays ${shown(before)} and does not become ${shown(value.value)}: ${mastery?.because ?? ''}.`,
        );
    }
    if (changes.length > 0)
      return {
        action: 'update',
        person,
        matched,
        changes,
        notes: [...words, ...openNotes(imported), ...(open === undefined ? [] : [open])],
      };
    if (open !== undefined)
      return {
        action: 'unknown',
        attempted: 'update',
        person,
        matched,
        reason: open,
        notes: [...words, ...openNotes(imported)],
      };
    return { action: 'unchanged', person, matched, notes: words };
  }

  private heldBy({ values }: SampleUser, name: string): string | boolean | undefined | typeof NOT_GIVEN {
    if (!this.users.columns.includes(name)) return NOT_GIVEN;
    const value = values[name];
    if (typeof value === 'string') return value === '' ? undefined : value;
    return typeof value === 'boolean' ? value : typeof value === 'number' ? String(value) : undefined;
  }

  private sources(imported: Imported, profile: AppUserProfile): NonNullable<ImportDecision['sourceOf']> {
    return (path) => {
      const attribute = this.byName.get(path);
      const value = imported.get(path);
      if (attribute === undefined || value?.kind !== 'value') return undefined;
      const { name, source } = attribute;
      const pushed = { attribute: { name, source, target: undefined }, value: value.value };
      return sourceOfValue(pushed, this.context, profile as unknown as UserValues);
    };
  }
}

const NOT_GIVEN = Symbol('not given');

const MATCHED = {
  linked: (person: SampleUser) => `Linked to ${labelOf(person)} before.`,
  exact: (person: SampleUser) => `Exact match: ${labelOf(person)}.`,
  partial: (person: SampleUser) => `Partial match: ${labelOf(person)}.`,
} as const;

function labelOf({ values, line }: SampleUser): string {
  const name = values.login ?? values.email;
  return `${typeof name === 'string' ? name : 'the Okta user'} (line ${line})`;
}

function text(imported: Imported, name: string): string | undefined {
  const value = imported.get(name);
  return value?.kind === 'value' && typeof value.value === 'string' ? value.value : undefined;
}

function isEmpty(value: ImportedValue | undefined): boolean {
  return value === undefined || (value.kind === 'value' && value.value === undefined);
}

/** Names and addresses are the same in any letter case to Okta. */
function isSame(path: string, before: string | boolean | undefined, after: string | boolean | undefined): boolean {
  if (before === after) return true;
  if (typeof before !== 'string' || typeof after !== 'string' || (path !== 'login' && path !== 'email')) return false;
  return before.toLowerCase() === after.toLowerCase();
}

function reasonOf(name: string, value: ImportedValue | undefined): string {
  const because = value === undefined || value.kind === 'value' ? 'it is not known' : value.because.replace(/\.$/, '');
  return `The value of ${name} is not determinable: ${because}.`;
}

function openNotes(imported: Imported): readonly string[] {
  return [...imported].flatMap(([name, value]) => {
    if (value.kind === 'unknown') return [`${name} is not known: ${value.because}`];
    if (value.kind !== 'open') return [];
    return [`${name} becomes ${value.values.map(shown).join(' or ')}: ${value.because}.`];
  });
}

function shown(value: string | boolean | undefined): string {
  return value === undefined ? 'empty' : JSON.stringify(value);
}
