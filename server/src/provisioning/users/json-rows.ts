import { type JsonValue, setMemberOf } from '../../json/value';
import { ColumnReader } from './columns';
import type { SampleUser, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

export type JsonRecord = { readonly [key: string]: JsonValue };

/** One person as the file has them. */
export interface JsonPerson {
  /** 1-based line on which the person begins. */
  readonly line: number;
  readonly value: JsonRecord;
}

/** A person whose names are known. */
export interface JsonRow extends JsonPerson {
  /** How many keys the value has. */
  readonly keys: number;
}

/**
 * Makes people of objects whose names come up one after the other. Every person gets every column known by then, in the
 * same order: what one person lacks and others have is null.
 */
export class JsonRows {
  readonly columns: string[] = [];
  private readonly names: ColumnReader;
  /** The exact name for each key of the file. */
  private readonly nameOf = new Map<string, string>();
  /** The keys of the person before, who mostly has the same in the same order: they need not be looked up again. */
  private readonly order: string[] = [];
  /** Whether every key so far is the exact name itself, so that objects may stay as they are. */
  private isExact = true;
  private readonly known = new Set<string>();
  /** Somebody who has nothing. An object that is copied from one with all its keys is faster to read than one made key by key. */
  private nobody: JsonRecord | undefined;
  private line = 0;
  private ofLine = 0;

  constructor(private readonly vocabulary: PeopleVocabulary) {
    this.names = new ColumnReader(vocabulary);
  }

  /** What is to be said about the names. */
  get problems(): readonly UserProblem[] {
    return this.names.problems;
  }

  /** Reads an object for what it is called, and takes note of names that were not there before. */
  learn(line: number, person: JsonRecord): JsonRow {
    const value = this.vocabulary.flatten?.(person) ?? person;
    let keys = 0;
    // Here and below without a list of the keys, of a hundred thousand people. What was read from JSON inherits none.
    for (const key in value) {
      if (key !== this.order[keys]) {
        this.order[keys] = key;
        if (!this.nameOf.has(key)) this.addName(key, line);
      }
      keys++;
    }
    return { line, value, keys };
  }

  private addName(key: string, line: number): void {
    const name = this.names.nameOf({ name: key, line });
    this.nameOf.set(key, name);
    if (name !== key) this.isExact = false;
    if (name === '' || this.known.has(name)) return;
    this.known.add(name);
    this.columns.push(name);
    this.nobody = undefined;
  }

  /** The person of a row; to be asked for in the order of the file. */
  person({ line, value, keys }: JsonRow): SampleUser {
    const { vocabulary, columns } = this;
    // Most exports need no repair, and objects made by JSON.parse are the fastest to read.
    const isRepaired = this.isExact && keys === columns.length;
    const named = isRepaired ? value : this.namedValues(value);
    const values = vocabulary.typed?.(named) ?? named;
    const status = vocabulary.statusOf(values);
    // A file written by a program may hold everybody in one line.
    this.ofLine = line === this.line ? this.ofLine + 1 : 1;
    this.line = line;
    return this.ofLine === 1 ? { line, status, values } : { line, id: `${line}-${this.ofLine}`, status, values };
  }

  private namedValues(value: JsonRecord): JsonRecord {
    this.nobody ??= Object.fromEntries(this.columns.map((column) => [column, null]));
    const values: Record<string, JsonValue> = { ...this.nobody };
    for (const key in value) {
      const name = this.nameOf.get(key);
      if (name !== undefined && name !== '') setMemberOf(values, name, value[key]);
    }
    return values;
  }
}

export function isRecord(value: JsonValue): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
