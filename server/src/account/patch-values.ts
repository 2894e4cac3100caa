import { isObject } from '../json/value';
import type { UserAttribute } from '../knowledge/ringcentral/user-attributes';
import type { AccountBehaviour } from './behaviour';
import type { Json } from './json';
import { invalidValue, Refusal } from './message';
import type { Target } from './patch-path';
import { equalities, matches } from './path';

export type Operator = 'add' | 'replace' | 'remove';

function isUnassigned(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function without(object: Json, name: string): Json {
  const { [name]: _removed, ...rest } = object;
  return rest;
}

/** `element` with the sub-attributes of `value`, under RingCentral's spelling of their names. */
function merge(attribute: UserAttribute, element: Json, value: unknown): Json | Refusal {
  if (!isObject(value)) return invalidValue(`${attribute.path} must be an object.`, 'W32');
  const merged: Record<string, unknown> = { ...element };
  for (const key of Object.keys(value)) {
    const sub = attribute.subAttributes.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    if (sub !== undefined) merged[sub.name] = value[key];
  }
  return merged;
}

/** The new value of a single complex attribute: `name`, the enterprise extension. */
export function patchComplex(current: unknown, operator: Operator, target: Target, value: unknown): unknown {
  const { attribute, sub } = target;
  const object = isObject(current) ? current : {};
  if (operator === 'remove' || isUnassigned(value)) return sub === undefined ? undefined : without(object, sub.name);
  return sub === undefined ? merge(attribute, object, value) : { ...object, [sub.name]: value };
}

/** Elements of `current` with those of `value`; each type has one element, so a second of a type replaces the first (W36). */
function addElements(
  attribute: UserAttribute,
  current: readonly Json[],
  value: unknown,
  second: AccountBehaviour['secondOfType'],
): readonly Json[] | Refusal {
  const added: readonly unknown[] = Array.isArray(value) ? value : [value];
  const result = [...current];
  for (const item of added) {
    const element = merge(attribute, {}, item);
    if (element instanceof Refusal) return element;
    const at = result.findIndex((existing) => existing.type === element.type);
    if (at < 0) result.push(element);
    else if (second === 'replace') result[at] = element;
    else if (result[at]?.value !== element.value || element.value === undefined) {
      return invalidValue(`${attribute.path} has a value of this type already.`, 'W36');
    }
  }
  return result;
}

function patchElement(element: Json, operator: Operator, target: Target, value: unknown): Json | undefined | Refusal {
  const { attribute, sub } = target;
  if (operator === 'remove' || isUnassigned(value)) {
    return sub === undefined || sub.required ? undefined : without(element, sub.name);
  }
  if (sub !== undefined) return { ...element, [sub.name]: value };
  const base = operator === 'replace' ? { type: element.type } : element;
  return merge(attribute, base, value);
}

/** An element the filter's equalities describe, or the only type the attribute has. */
function newElement(target: Target, value: unknown): Json | undefined | Refusal {
  const { attribute, filter, sub } = target;
  const seed: Record<string, unknown> = {};
  if (filter === undefined) {
    const types = attribute.subAttributes.find(({ name }) => name === 'type')?.canonicalValues ?? [];
    if (types.length !== 1) return undefined;
    seed.type = types[0];
  } else {
    const wanted = equalities(filter);
    if (wanted === undefined) return undefined;
    for (const [name, literal] of wanted) {
      const known = attribute.subAttributes.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (known === undefined) return undefined;
      seed[known.name] = literal;
    }
  }
  return sub === undefined ? merge(attribute, seed, value) : { ...seed, [sub.name]: value };
}

/** The new elements of a multi-valued attribute (RFC 7644 §3.5.2.1–3), or undefined when none is left. */
export function patchElements(
  current: unknown,
  operator: Operator,
  target: Target,
  value: unknown,
  behaviour: Pick<AccountBehaviour, 'replaceWithoutMatch' | 'secondOfType'>,
): readonly unknown[] | undefined | Refusal {
  const { attribute, filter, sub } = target;
  const elements: readonly Json[] = Array.isArray(current) ? current.filter(isObject) : [];
  if (filter === undefined && sub === undefined) {
    if (operator === 'remove' || isUnassigned(value)) return undefined;
    return addElements(attribute, operator === 'add' ? elements : [], value, behaviour.secondOfType);
  }
  const result: Json[] = [];
  let matched = false;
  for (const element of elements) {
    const fits = filter === undefined || matches(filter, element);
    matched ||= fits;
    const next = fits ? patchElement(element, operator, target, value) : element;
    if (next instanceof Refusal) return next;
    if (next !== undefined) result.push(next);
  }
  if (matched || operator === 'remove' || isUnassigned(value)) return result;
  if (operator === 'replace' && filter !== undefined && behaviour.replaceWithoutMatch === 'refuse') {
    return new Refusal(400, `No element of ${attribute.path} fits the path's filter.`, 'W22', 'noTarget');
  }
  const created = newElement(target, value);
  if (created instanceof Refusal) return created;
  if (created === undefined) {
    return new Refusal(400, `No element of ${attribute.path} fits the path.`, 'W22', 'noTarget');
  }
  return [...result, created];
}
