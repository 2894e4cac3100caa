import type { ValueRecord } from './value';

/**
 * A function, method or constructor as people need to know it. Hover, completion, signature help, the function pages and
 * the tests of the examples all read this one description. A language adds its implementation.
 */
export interface FunctionEntry {
  /** As it is written: `String.append`, `IIF`, `padLeft`. */
  readonly name: string;
  /** What stands before the dot of a method: `string`, `java.util.Date`, `static java.lang.Math`. Absent for functions. */
  readonly receiver?: string;
  readonly parameters: readonly ParameterEntry[];
  /** The type of the result in the words of the vendor: `String`, `Array`, `Integer`. */
  readonly returns: string;
  /** What it does, with its edge cases; one to four sentences. */
  readonly documentation: string;
  /** Each is run by a test. */
  readonly examples: readonly FunctionExample[];
  /** Where the facts come from: the public page, or "measured with …". */
  readonly source: string;
  /** Set when the vendor advises against it: what to write instead. */
  readonly deprecated?: string;
  /** Set when it exists only in some products or places: "Okta Identity Engine only". */
  readonly availability?: string;
}

export interface ParameterEntry {
  readonly name: string;
  /** What the vendor's JSON calls it where that writes calls as trees; absent while it has not been seen. */
  readonly key?: string;
  /** In the words of the vendor: `String`, `int`, `Array`. */
  readonly type: string;
  readonly documentation?: string;
  /** May be left out. */
  readonly optional?: boolean;
  /** May be given any number of times (with those after it that repeat, as pairs). */
  readonly repeats?: boolean;
  /** The literals it takes, when only these: completion offers them. */
  readonly values?: readonly string[];
}

export interface FunctionExample {
  readonly expression: string;
  /** Values of the names the expression uses. */
  readonly inputs?: ValueRecord;
  /** The result as JSON shows it; a text in quotes, so that `"5"` and `5` differ. Absent when it is different each time. */
  readonly result?: string;
  /** What the example shows, when that is not plain. */
  readonly note?: string;
}
