import type { NeutralProvider } from '../documents/neutral/kind';
import type { Value } from '../expressions/kit/value';
import type { SampleUser, UserValues } from '../provisioning/users/user';
import { listValue, plainValue } from './list-value';
import { labelOf } from './people';
import type { PlainMapping } from './plain-mapping';
import { toEvaluator } from './source-value';

/** One person for whom one attribute differs. */
export interface ValueDifference {
  readonly user: string;
  readonly target: string;
  readonly before: string;
  readonly after: string;
}

/** What both mappings give, attribute by attribute. */
export interface ValueComparison {
  readonly users: number;
  /** Attributes that both mappings fill. */
  readonly targets: number;
  readonly same: number;
  readonly differences: readonly ValueDifference[];
  /** Attributes that only the original fills. */
  readonly lost: readonly string[];
}

/**
 * What both mappings give for each person, attribute by attribute. Nothing and an empty text count as the same.
 * @param names what the converted mapping calls the attributes of the source
 */
export function compareValues(
  before: PlainMapping,
  after: PlainMapping,
  names: ReadonlyMap<string, string>,
  users: readonly SampleUser[],
): ValueComparison {
  const converted = new Map(
    after.attributes.map((attribute) => [attribute.target, toEvaluator(attribute, after.provider)]),
  );
  const pairs = before.attributes.flatMap((attribute) => {
    const other = converted.get(attribute.target);
    return other === undefined
      ? []
      : [{ target: attribute.target, own: toEvaluator(attribute, before.provider, true), other }];
  });
  const differences: ValueDifference[] = [];
  for (const user of users) {
    const held = heldValues(user.values, before.provider, names);
    // Other attributes of the person may have a name that means something else at the other provider.
    const renamed =
      before.provider === after.provider
        ? held
        : new Map(Array.from(names, ([name, other]) => [other, held.get(name) ?? null]));
    for (const { target, own, other } of pairs) {
      const [left, right] = [own(held), other(renamed)];
      if (left !== right) differences.push({ user: labelOf(user), target, before: left, after: right });
    }
  }
  const lost = before.attributes
    .filter(({ target }) => !converted.has(target) && target !== 'active')
    .map(({ target }) => target);
  return {
    users: users.length,
    targets: pairs.length,
    same: users.length * pairs.length - differences.length,
    differences,
    lost,
  };
}

/** The values of a person by the full names of attributes, also those that the person does not have. */
function heldValues(
  values: UserValues,
  provider: NeutralProvider,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, Value> {
  const held = new Map<string, Value>();
  const prefix = provider === 'saviynt' || provider === 'okta' ? 'user.' : '';
  for (const name of names.keys()) held.set(name, null);
  for (const [key, value] of Object.entries(values))
    if (!Array.isArray(value)) held.set(`${prefix}${key}`, plainValue(value));
  if (provider === 'jumpcloud')
    for (const name of names.keys()) held.set(name, listValue(values, name) ?? held.get(name) ?? null);
  return held;
}
