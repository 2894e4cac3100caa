import type { JsonValue } from '../../json/value';

/** One person of a sample file, as EIC would hold them: Saviynt's own property names, `null` where a value is empty. */
export interface SampleUser {
  /** 1-based line of the sample file on which this person begins. */
  readonly line: number;
  /** `active` and `leaver` by statuskey 1 and 0 (EIC's values); `unknown` when statuskey holds something else. */
  readonly status: 'active' | 'leaver' | 'unknown';
  /** By exact property name. Every column of the file is a key in every person; other properties are unknown, not null. */
  readonly values: UserValues;
}

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

/** What statuskey says. A file without the column holds active people: nobody keeps leavers in a list without a mark. */
export function statusOf(statuskey: JsonValue): SampleUser['status'] {
  switch (typeof statuskey === 'string' ? statuskey.trim().toLowerCase() : statuskey) {
    case undefined:
    case null:
    case '':
    case '1':
    case 1:
      return 'active';
    case '0':
    case 0:
      return 'leaver';
    default:
      return 'unknown';
  }
}
