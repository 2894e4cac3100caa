import { isObject } from '../../json/value';
import { findCountry } from '../../knowledge/ringcentral/countries';
import type { Json } from '../json';

/** What is wrong with a snapshot, and where: `users[3].userName`. The empty path is the file itself. */
export interface SnapshotProblem {
  readonly path: string;
  readonly reason: string;
}

/** So many problems are listed; a file of another kind would have thousands. */
const maximumProblems = 50;

/** Where a value stands. Written out only for a problem: a snapshot has millions of values, and usually none. */
export class Place {
  /** @param index of the element in the list that the member is; undefined for the member itself */
  constructor(
    private readonly parent: Place | undefined,
    private readonly key: string,
    private readonly index?: number,
  ) {}

  toString(): string {
    const own = this.index === undefined ? this.key : `${this.key}[${this.index}]`;
    return this.parent === undefined ? own : `${this.parent}.${own}`;
  }
}

const none: readonly never[] = [];
const nothing: Json = {};

/** Reads members of an object by their type, and notes what is wrong with them. @see Place for `at`: that of the object */
export class SnapshotReader {
  readonly problems: SnapshotProblem[] = [];

  wrong(place: Place | string, reason: string): undefined {
    if (this.problems.length < maximumProblems) this.problems.push({ path: String(place), reason });
    return undefined;
  }

  text(object: Json, key: string, at?: Place): string | undefined {
    const value = object[key];
    if (typeof value === 'string') return value;
    return value === undefined || value === null ? undefined : this.wrong(new Place(at, key), 'must be a string.');
  }

  requiredText(object: Json, key: string, at?: Place): string {
    const value = object[key];
    if (typeof value === 'string' && value !== '') return value;
    this.wrong(new Place(at, key), value === undefined ? 'is missing.' : 'must be a string that is not empty.');
    return '';
  }

  flag(object: Json, key: string, at?: Place): boolean | undefined {
    const value = object[key];
    if (typeof value === 'boolean') return value;
    return value === undefined || value === null ? undefined : this.wrong(new Place(at, key), 'must be true or false.');
  }

  time(root: Json, key: string): string | undefined {
    const written = this.text(root, key);
    // Without an offset it is UTC, so that a plan does not depend on where it is made.
    const text = written !== undefined && /T[0-9:.]+$/.test(written) ? `${written}Z` : written;
    if (text !== undefined && Number.isNaN(Date.parse(text))) this.wrong(key, 'must be an ISO 8601 date and time.');
    return text;
  }

  /** The objects of a list; an element that is none counts as an empty one. */
  list(object: Json, key: string, at?: Place): readonly Json[] {
    const value = object[key];
    if (value === undefined || value === null) return none;
    if (!Array.isArray(value)) {
      this.wrong(new Place(at, key), 'must be an array.');
      return none;
    }
    if (value.every(isObject)) return value;
    value.forEach((item, index) => {
      if (!isObject(item)) this.wrong(new Place(at, key, index), 'must be an object.');
    });
    return value.map((item) => (isObject(item) ? item : nothing));
  }

  object(object: Json, key: string, at?: Place): Json {
    const value = object[key];
    if (isObject(value)) return value;
    if (value !== undefined && value !== null) this.wrong(new Place(at, key), 'must be an object.');
    return nothing;
  }

  country(object: Json, key: string, at?: Place): string | undefined {
    const value = this.text(object, key, at);
    if (value === undefined) return undefined;
    return (
      findCountry(value)?.code ??
      this.wrong(new Place(at, key), `"${value}" is not an ISO 3166-1 alpha-2 code or a country's name.`)
    );
  }
}
