import type { EvaluationContext } from '../../../kit/evaluated-function';
import { isRecord, ownEntry, Unknown, type Value } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { type Group, groupsOf } from './membership';

const keys = ['group.id', 'group.source.id', 'group.type', 'group.profile.name'] as const;
type Key = (typeof keys)[number];

/** Every key a criterion may have. Source: Okta: Expression Language reference, "Get groups for users". */
export const criterionKeys: readonly string[] = [...keys, 'operator'];

/**
 * The groups of the user that meet all criteria; a criterion with several values is met by one of them. Names are
 * compared by their beginning unless the operator is EXACT; ".*" at the end of a beginning means nothing more, as in
 * Okta's samples. Ids and types are compared whole.
 */
export function matchingGroups(
  context: EvaluationContext,
  name: string,
  criteria: readonly (Value | undefined)[],
): readonly Group[] | Unknown {
  if (criteria.length === 0) return new Unknown(`Okta does not document what ${name} gives without criteria.`);
  const tests: ((group: Group) => boolean | Unknown)[] = [];
  for (const criterion of criteria) {
    const test = testOf(name, criterion);
    if (test instanceof Unknown) return test;
    tests.push(test);
  }
  const groups = groupsOf(context);
  if (groups instanceof Unknown) return groups;
  const found: Group[] = [];
  for (const group of groups) {
    const passes = meetsAll(group, tests);
    if (passes instanceof Unknown) return passes;
    if (passes) found.push(group);
  }
  return found;
}

function meetsAll(group: Group, tests: readonly ((group: Group) => boolean | Unknown)[]): boolean | Unknown {
  let unclear: Unknown | undefined;
  for (const test of tests) {
    const passes = test(group);
    if (passes === false) return false;
    if (passes instanceof Unknown) unclear ??= passes;
  }
  return unclear ?? true;
}

function testOf(name: string, criterion: Value | undefined): ((group: Group) => boolean | Unknown) | Unknown {
  const entries = entriesOf(criterion);
  const operator = asText(entries?.get('operator') ?? 'STARTS_WITH');
  const searched = entries === undefined ? [] : [...entries.keys()].filter((key) => key !== 'operator');
  const key = keys.find((known) => known === searched[0]);
  if (entries === undefined || key === undefined || searched.length !== 1) {
    return new Unknown(
      `Okta documents for ${name} criteria with one of the keys ${keys.join(', ')}. This one is another.`,
    );
  }
  const byName = key === 'group.profile.name';
  if ((operator !== 'EXACT' && operator !== 'STARTS_WITH') || (entries.has('operator') && !byName)) {
    return new Unknown('Okta documents the operators EXACT and STARTS_WITH, for group.profile.name alone.');
  }
  const values = valuesOf(entries.get(key) as Value);
  if (values === undefined)
    return new Unknown(`The values of ${key} must be texts; Okta does not document what others do.`);
  const exact = !byName || operator === 'EXACT';
  const sought = exact ? values : values.map((value) => (value.endsWith('.*') ? value.slice(0, -2) : value));
  return (group) => compare(property(group, key), sought, exact);
}

function compare(value: Value, sought: readonly string[], exact: boolean): boolean | Unknown {
  if (value instanceof Unknown) return value;
  const text = String(value);
  const passes = (a: string, b: string): boolean => (exact ? a === b : a.startsWith(b));
  if (sought.some((one) => passes(text, one))) return true;
  return sought.some((one) => passes(text.toLowerCase(), one.toLowerCase()))
    ? new Unknown(
        'A group differs from the criterion only in upper and lower case. Okta does not document whether that matters.',
      )
    : false;
}

function property(group: Group, key: Key): Value {
  if (key === 'group.id') return group.id;
  if (key === 'group.type') return group.type;
  return key === 'group.source.id' ? (group.source.id as Value) : group.name;
}

function entriesOf(criterion: Value | undefined): ReadonlyMap<Value, Value> | undefined {
  if (criterion instanceof Map) return criterion;
  if (criterion === undefined || !isRecord(criterion)) return undefined;
  return new Map(Object.keys(criterion).map((key) => [key, ownEntry(criterion, key) as Value]));
}

function valuesOf(value: Value): readonly string[] | undefined {
  const values = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return values.every((one) => typeof one === 'string') ? values : undefined;
}
