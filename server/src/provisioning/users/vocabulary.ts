import type { JsonValue } from '../../json/value';
import type { SampleUser, UserProblem, UserValues } from './user';

/**
 * How one provider names what it knows about a person. Every program names the vocabulary of its people
 * (`ProvisioningProgram.people`), and `readUsers` reads a file with it.
 */
export interface PeopleVocabulary {
  /** The exact names, as mappings use them. */
  readonly names: readonly string[];
  /** Other titles people and exports use, as `titleKey` gives them, each with the exact name. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** The member that holds the list where people come inside an object: `users`, `value`. */
  readonly listName: string;
  /** Members of which one at least tells that an object is a person, not a wrapping around many. */
  readonly personMarks?: readonly string[];
  /** A title of another spelling was read as `name`; undefined: not worth a word. */
  renamed(title: string, name: string): string | undefined;
  /** A column with a name nobody knows; undefined: not worth a word. */
  unknown(name: string): Pick<UserProblem, 'severity' | 'message'> | undefined;
  /** Makes one flat object of a person as an API gives it: `{ id, profile: { … } }`. */
  flatten?(person: UserValues): UserValues;
  /** Puts texts of a file into the types of the provider: "TRUE" → true. Called once for each person, after renaming. */
  typed?(values: UserValues): UserValues;
  /** What the person's own values say about them. */
  statusOf(values: UserValues): SampleUser['status'];
}

/** A title without what people vary: letter case, blanks, `_` and `-`. */
export function titleKey(title: string): string {
  return title.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** A value that says yes or no in any of the usual spellings; undefined for everything else. */
export function truthOf(value: JsonValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  switch (typeof value === 'string' ? value.trim().toLowerCase() : '') {
    case 'true':
    case 'yes':
    case '1':
      return true;
    case 'false':
    case 'no':
    case '0':
      return false;
    default:
      return undefined;
  }
}
