import { isObject } from '../../json/value';
import { userSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { Json } from '../json';
import type { AttributePath, ComparisonFilter, Filter, Literal } from './syntax';

/** Attributes whose values are compared letter by letter (RFC 7643 §3.1: id and externalId are caseExact). */
const caseExact: ReadonlySet<string> = new Set(['id', 'externalid', 'password']);

/** The own property of this name, letter case aside. */
function property(object: Json, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : object[key];
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Every value a path reaches; a multi-valued attribute gives each of its elements. */
function valuesAt(resource: Json, path: AttributePath): readonly unknown[] {
  let holder: unknown = resource;
  if (path.urn !== undefined && path.urn.toLowerCase() !== userSchemaUrn.toLowerCase()) {
    holder = property(resource, path.urn);
  }
  const values = isObject(holder) ? asList(property(holder, path.attribute)) : [];
  const { subAttribute } = path;
  if (subAttribute === undefined) return values;
  return values.flatMap((value) => (isObject(value) ? asList(property(value, subAttribute)) : []));
}

function isPresent(value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return false;
  return !isObject(value) || Object.values(value).some(isPresent);
}

function compareStrings(operator: ComparisonFilter['operator'], actual: string, wanted: string): boolean {
  switch (operator) {
    case 'eq':
      return actual === wanted;
    case 'ne':
      return actual !== wanted;
    case 'co':
      return actual.includes(wanted);
    case 'sw':
      return actual.startsWith(wanted);
    case 'ew':
      return actual.endsWith(wanted);
    default:
      return ordered(operator, actual, wanted);
  }
}

function ordered<T extends string | number>(operator: ComparisonFilter['operator'], actual: T, wanted: T): boolean {
  if (operator === 'gt') return actual > wanted;
  if (operator === 'ge') return actual >= wanted;
  if (operator === 'lt') return actual < wanted;
  return operator === 'le' && actual <= wanted;
}

function compare(filter: ComparisonFilter, candidate: unknown): boolean {
  // A complex element stands for its value: `emails eq "x"` means emails.value (RFC 7643 §2.4).
  const actual = isObject(candidate) ? property(candidate, 'value') : candidate;
  const wanted: Literal = filter.value;
  if (typeof actual === 'string' && typeof wanted === 'string') {
    const exact = caseExact.has((filter.path.subAttribute ?? filter.path.attribute).toLowerCase());
    return exact
      ? compareStrings(filter.operator, actual, wanted)
      : compareStrings(filter.operator, actual.toLowerCase(), wanted.toLowerCase());
  }
  if (filter.operator === 'eq') return actual === wanted;
  if (filter.operator === 'ne') return actual !== wanted;
  return typeof actual === 'number' && typeof wanted === 'number' && ordered(filter.operator, actual, wanted);
}

/**
 * Whether a resource, or one element of a multi-valued attribute, fits a filter (RFC 7644 §3.4.2.2): a multi-valued
 * attribute fits when any of its elements does; inside brackets all conditions must hold for the same element.
 */
export function matches(filter: Filter, resource: Json): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.operands.every((operand) => matches(operand, resource));
    case 'or':
      return filter.operands.some((operand) => matches(operand, resource));
    case 'not':
      return !matches(filter.operand, resource);
    case 'presence':
      return valuesAt(resource, filter.path).some(isPresent);
    case 'value':
      return valuesAt(resource, filter.path).some((element) => isObject(element) && matches(filter.filter, element));
    case 'comparison': {
      const values = valuesAt(resource, filter.path);
      if (values.length === 0)
        return filter.operator === 'ne' ? filter.value !== null : filter.operator === 'eq' && filter.value === null;
      return values.some((value) => compare(filter, value));
    }
  }
}

/**
 * The attribute values an element must have to fit a filter made only of `eq` joined by `and`, such as
 * `type eq "work"`; undefined for any other filter.
 */
export function equalities(filter: Filter): ReadonlyMap<string, Literal> | undefined {
  const found = new Map<string, Literal>();
  for (const part of filter.kind === 'and' ? filter.operands : [filter]) {
    if (part.kind !== 'comparison' || part.operator !== 'eq' || part.path.subAttribute !== undefined) return undefined;
    found.set(part.path.attribute, part.value);
  }
  return found;
}
