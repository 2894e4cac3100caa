import type { ExpressionSlot } from '../../documents/expression-slot';
import type { LanguageId, PathReference } from '../../expressions/kit/language';
import { type Scope, withValues } from '../../expressions/kit/scope';
import { Unknown, type Value, type ValueRecord } from '../../expressions/kit/value';

/** The person whose values hover, hints and the evaluation page show. Kept in memory only. */
export interface SampleUser {
  /** As people call them: `Ada Obi`. */
  readonly label: string;
  /** By the names of the sample file. */
  readonly values: ValueRecord;
  /** By the names that the expressions of a language have, where they are others. */
  readonly valuesFor?: Readonly<Partial<Record<LanguageId, ValueRecord>>>;
}

/**
 * The scope of an expression with the values of a sample user; what the sample does not say is unknown, not null.
 * @param now milliseconds since 1970
 * @param parsed a text that may be put in the place of the expression, whose names are read then
 */
export function sampleScope(
  slot: ExpressionSlot,
  user: SampleUser,
  now: number,
  parsed: ExpressionSlot['parsed'] = slot.parsed,
): Scope {
  const { language, scope } = slot;
  return withValues(scope, sampleInputs(language.id, language.references(parsed), user), now);
}

/** The values an expression reads of a sample user, under the names of its language. */
function sampleInputs(language: LanguageId, references: readonly PathReference[], user: SampleUser): ValueRecord {
  const values = user.valuesFor?.[language] ?? user.values;
  // Saviynt's own names: what is missing is told apart by the evaluator, which knows the properties of a user.
  if (language === 'groovy') return { user: values };
  const names = new Map(Object.keys(values).map((name) => [name.toLowerCase(), name]));
  const valueFor = (name: string): Value => {
    const column = names.get(name.toLowerCase());
    return (column === undefined ? undefined : values[column]) ?? missing(name, column);
  };
  const paths = references.map(({ segments }) => segments.map(({ name }) => name));
  const result: Record<string, Value> = Object.create(null);
  if (language === 'entra') {
    for (const [name] of paths) if (name !== undefined) result[name] = valueFor(name);
    return result;
  }
  const profile: Record<string, Value> = Object.create(null);
  const attributes: Record<string, Value> = Object.create(null);
  for (const [root, first, second] of paths) {
    if (root !== 'user' || first === undefined) continue;
    // Identity Engine reads `user.profile.login`, Classic Engine `user.login`.
    if (first === 'profile' && second !== undefined) profile[second] = valueFor(second);
    else if (first !== 'profile') attributes[first] = valueFor(first);
  }
  if (Object.keys(profile).length > 0) attributes.profile = profile;
  result.user = attributes;
  return result;
}

/** An empty cell is null; a column that is not there says nothing. */
function missing(name: string, column: string | undefined): Value {
  return column === undefined ? new Unknown(`the sample user has no "${name}"`) : null;
}
