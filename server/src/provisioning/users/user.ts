import type { JsonValue } from '../../json/value';

/** One person of a sample file, as the provider would hold them: its own names, `null` where a value is empty. */
export interface SampleUser {
  /** 1-based line of the sample file on which this person begins. */
  readonly line: number;
  /** What tells people apart that begin on one line; absent for the first of a line. */
  readonly id?: string;
  /** What the person's own values say (statuskey, accountEnabled); `unknown` when it is nothing the provider has. */
  readonly status: 'active' | 'leaver' | 'unknown';
  /** By exact property name. Every column of the file is a key in every person; other properties are unknown, not null. */
  readonly values: UserValues;
}

/** So much of a name or word of a file is quoted in what is said about it. UTF-16 units. */
export const LONGEST_NAME = 80;

export type UserValues = Readonly<Record<string, JsonValue>>;

export interface UserProblem {
  /** `error`: the people could not be read, or not rightly; `warning`: read, but probably not as meant; else a note. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** 1-based, as people count; absent when the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

export interface SampleUsers {
  readonly users: readonly SampleUser[];
  /** The properties the file has values for, by exact name, in the order of the file. */
  readonly columns: readonly string[];
  readonly problems: readonly UserProblem[];
}
