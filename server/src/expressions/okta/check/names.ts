import { isComplete } from '../../kit/shape';
import { differsInCase, isOneSlip, suggest } from '../../kit/suggest';
import { namespaces } from '../catalogue';
import { placeNames, references } from '../references';
import type { Binary, Name, Node, Property } from '../syntax/node';
import { type CheckContext, written } from './context';

/** Names that are not there: references, then attributes. */
export function checkNames(node: Node, context: CheckContext): void {
  if (context.inElement) return;
  if (node.kind === 'binary') checkDash(node, context);
  // What the two sides of a dash are is said once, for both.
  if (context.parent !== undefined && isDashed(context.parent, context)) return;
  if (node.kind === 'name') checkReference(node, context);
  else if (node.kind === 'property') checkAttribute(node, context);
}

/** `user.first-name`, without blanks: an attribute minus a name there is none of. */
function isDashed(node: Node, { scope }: CheckContext): node is Binary & { left: Property; right: Name } {
  if (node.kind !== 'binary' || node.operator !== '-') return false;
  const { left, right, operatorSpan } = node;
  if (left.kind !== 'property' || left.object.kind !== 'name' || right.kind !== 'name') return false;
  if (!scope.bindings.has(left.object.name) || scope.bindings.has(right.name)) return false;
  if (scope.values !== undefined && Object.hasOwn(scope.values, right.name)) return false;
  return left.end === operatorSpan.start && operatorSpan.end === right.start;
}

function checkDash(node: Binary, context: CheckContext): void {
  if (!isDashed(node, context)) return;
  const { left, right } = node;
  const whole = `${left.name}-${right.name}`;
  const known = context.facts.shapeOf(left.object).properties?.keys() ?? [];
  const suggestions = suggest(`${left.name}${right.name}`, known);
  const best = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
  const message = `Okta reads this as ${written(left, context)} minus "${right.name}", for a dash is no part of a name.${best}`;
  const span = { start: left.nameSpan.start, end: right.end };
  context.report('unknown-binding', 'error', span, message, { suggestions, data: { name: whole } });
}

function checkReference(node: Name, context: CheckContext): void {
  const { scope, place } = context;
  const { name } = node;
  if (scope.bindings.has(name) || (scope.values !== undefined && Object.hasOwn(scope.values, name))) return;
  const elsewhere = references.find((reference) => reference.name === name);
  if (elsewhere !== undefined && place !== undefined) {
    const here = ['source', 'user', 'appuser'].filter((other) => scope.bindings.has(other));
    const message = `${name} is not there in ${placeNames[place.direction]}. ${elsewhere.documentation}`;
    context.report('not-allowed-here', 'error', node, message, { suggestions: here });
    return;
  }
  const suggestions = suggest(name, [...scope.bindings.keys(), ...namespaces.keys()]);
  if (differsInCase(name, suggestions)) {
    const message = `Names are case-sensitive: the reference is ${suggestions[0]}.`;
    context.report('wrong-case', 'error', node, message, { suggestions });
    return;
  }
  if (checkBareAttribute(node, context) || !scope.complete) return;
  const message = `There is no reference "${name}" here.`;
  context.report('unknown-binding', 'error', node, message, {
    suggestions,
    data: { known: [...scope.bindings.keys()].join(', ') },
  });
}

/** `firstName` without `user.` before it; such names stand in a sample of Okta's reference, but mappings name the object. */
function checkBareAttribute(node: Name, context: CheckContext): boolean {
  for (const object of ['source', 'user', 'appuser']) {
    const shape = context.scope.bindings.get(object)?.shape;
    if (shape?.properties?.has(node.name) !== true) continue;
    const path = `${object}.${node.name}`;
    const message = `"${node.name}" names no object. Write ${path}.`;
    context.report('unknown-binding', 'warning', node, message, { suggestions: [path] });
    return true;
  }
  return false;
}

/** An attribute that may have been added to the profile, but is one slip away from one of Okta's own. */
function checkSlip({ object, name, nameSpan }: Property, suggestions: readonly string[], context: CheckContext): void {
  const [meant] = suggestions;
  if (meant === undefined || name.length < 5 || !isOneSlip(name, meant)) return;
  const message = `Okta's own attribute is ${written(object, context)}.${meant}. If nobody added "${name}" to the profile, Okta reports "Invalid property ${name} in expression".`;
  context.report('unknown-property', 'information', nameSpan, message, { suggestions: [meant] });
}

function checkAttribute(node: Property, context: CheckContext): void {
  const object = node.object;
  const shape = context.facts.shapeOf(object);
  const { name } = node;
  if (name === '') return;
  if (name === 'class' && shape.properties?.has('class') !== true) {
    const message = '".class" reaches the Java class of a value. It is not run, here or by Okta.';
    context.report('forbidden', 'error', node.nameSpan, message);
    return;
  }
  if (shape.properties === undefined || shape.properties.has(name)) return;
  if (name === 'profile' && object.kind === 'name') return;
  const suggestions = suggest(name, shape.properties.keys());
  if (differsInCase(name, suggestions)) {
    const message = `Attribute names are case-sensitive: it is ${written(object, context)}.${suggestions[0]}.`;
    context.report('wrong-case', 'error', node.nameSpan, message, { suggestions });
    return;
  }
  if (!isComplete(shape)) {
    checkSlip(node, suggestions, context);
    return;
  }
  const best = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(' or ')}?`;
  const message = `${shape.name === undefined ? written(object, context) : `The ${shape.name}`} has no attribute "${name}". Okta reports "Invalid property ${name} in expression".${best}`;
  context.report('unknown-property', 'error', node.nameSpan, message, {
    suggestions,
    data: { name, known: [...shape.properties.keys()].join(', ') },
  });
}
