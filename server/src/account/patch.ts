import { isObject } from '../json/value';
import { patchOpUrn } from '../knowledge/scim/schema-urns';
import type { AccountBehaviour } from './behaviour';
import type { Json } from './json';
import { invalidValue, Refusal } from './message';
import { resolvePath, type Target } from './patch-path';
import { type Operator, patchComplex, patchElements } from './patch-values';

export type PatchBehaviour = Pick<
  AccountBehaviour,
  | 'replaceWithoutMatch'
  | 'unknownPath'
  | 'operationCase'
  | 'pathlessPatch'
  | 'patchValues'
  | 'removeRequired'
  | 'secondOfType'
>;

/** The resource after a PATCH. */
export interface Patched {
  readonly resource: Json;
  /** Whether attributes RingCentral does not have were passed over. */
  readonly ignored: boolean;
}

function syntax(detail: string): Refusal {
  return new Refusal(400, detail, 'W31', 'invalidSyntax');
}

function readOperator(value: unknown, behaviour: PatchBehaviour): Operator | Refusal {
  const word = typeof value === 'string' && behaviour.operationCase === 'lenient' ? value.toLowerCase() : value;
  if (word === 'add' || word === 'replace' || word === 'remove') return word;
  return syntax('op must be add, replace or remove.');
}

/** Applies one operation at one attribute; members not touched keep their identity. */
function patchAt(
  resource: Json,
  operator: Operator,
  target: Target,
  value: unknown,
  behaviour: PatchBehaviour,
): Json | Refusal {
  const { attribute, sub } = target;
  if (attribute.readOnly) return new Refusal(400, `${attribute.path} is read-only.`, 'W29', 'mutability');
  const current = resource[attribute.name];
  let next: unknown;
  if (attribute.multiValued && attribute.type === 'complex') {
    next = patchElements(current, operator, target, value, behaviour);
  } else if (attribute.type === 'complex') next = patchComplex(current, operator, target, value);
  else next = operator === 'remove' ? undefined : value;
  if (next instanceof Refusal) return next;
  const emptied = next === undefined || next === null || (Array.isArray(next) && next.length === 0);
  const subEmptied = sub !== undefined && !attribute.multiValued && isObject(next) && next[sub.name] === undefined;
  if ((emptied && attribute.required) || (subEmptied && sub.required)) {
    return new Refusal(400, `${(subEmptied ? sub : attribute).path} is required.`, 'W29', behaviour.removeRequired);
  }
  return { ...resource, [attribute.name]: next };
}

/** A path-less operation: each member of the value is a path of its own, dotted and URN forms included. */
function patchMembers(
  start: Patched,
  operator: Operator,
  value: unknown,
  behaviour: PatchBehaviour,
): Patched | Refusal {
  if (operator === 'remove') return new Refusal(400, 'remove needs a path.', 'W35', 'noTarget');
  if (!isObject(value)) return invalidValue('Without a path, value must be an object.', 'W32');
  let { resource, ignored } = start;
  for (const key of Object.keys(value)) {
    const resolved = resolvePath(key);
    if (resolved.kind !== 'target') ignored = true;
    else if (!resolved.target.attribute.readOnly && resolved.target.attribute.name !== 'schemas') {
      const next = patchAt(resource, operator, resolved.target, value[key], behaviour);
      if (next instanceof Refusal) return next;
      resource = next;
    }
  }
  return { resource, ignored };
}

function patchOnce(start: Patched, operation: unknown, behaviour: PatchBehaviour): Patched | Refusal {
  if (!isObject(operation)) return syntax('An operation must be an object.');
  const operator = readOperator(operation.op, behaviour);
  if (operator instanceof Refusal) return operator;
  const { path, value } = operation;
  if (behaviour.patchValues === 'text' && value !== undefined && typeof value !== 'string') {
    return invalidValue('value must be a string.', 'W15');
  }
  if (path === undefined || path === null || path === '') {
    if (behaviour.pathlessPatch === 'refuse' && operator !== 'remove') {
      return new Refusal(400, 'An operation needs a path.', 'W15', 'invalidPath');
    }
    return patchMembers(start, operator, value, behaviour);
  }
  if (typeof path !== 'string') return syntax('path must be a string.');
  const resolved = resolvePath(path);
  if (resolved.kind === 'malformed') return new Refusal(400, resolved.message, 'W34', 'invalidPath');
  if (resolved.kind === 'unknown') {
    if (behaviour.unknownPath === 'ignore') return { ...start, ignored: true };
    return new Refusal(400, `${path} is not an attribute of a RingCentral user.`, 'W30', 'invalidPath');
  }
  const resource = patchAt(start.resource, operator, resolved.target, value, behaviour);
  return resource instanceof Refusal ? resource : { resource, ignored: start.ignored };
}

/**
 * Applies a PATCH message to a resource (RFC 7644 §3.5.2). Operations follow one another, and one that fails leaves
 * everything as it was: `resource` itself is never changed.
 */
export function applyPatch(resource: Json, message: unknown, behaviour: PatchBehaviour): Patched | Refusal {
  if (!isObject(message)) return syntax('The body must be a PatchOp message.');
  const { schemas, Operations: operations } = message;
  if (!Array.isArray(schemas) || !schemas.includes(patchOpUrn)) return syntax(`schemas must contain ${patchOpUrn}.`);
  if (!Array.isArray(operations) || operations.length === 0)
    return syntax('Operations must hold one operation at least.');
  let state: Patched = { resource, ignored: false };
  for (const operation of operations) {
    const next = patchOnce(state, operation, behaviour);
    if (next instanceof Refusal) return next;
    state = next;
  }
  return state;
}
