import type { Scope } from '../kit/scope';
import type { Shape } from '../kit/shape';
import type { Node, Script } from './syntax/node';

/**
 * The shape of what a script reads, if it only reads a path such as `user.lastname` of which every step is listed and none
 * before the last may be null: then nothing can fail in it. Most expressions are such paths, and this is far cheaper than
 * running them. Undefined says nothing.
 */
export function knownPath({ statements }: Script, scope: Scope): Shape | undefined {
  const [only] = statements;
  if (statements.length !== 1 || only?.kind !== 'expression' || only.expression.kind !== 'property') return undefined;
  return shapeOf(only.expression, scope);
}

function shapeOf(node: Node, scope: Scope): Shape | undefined {
  if (node.kind === 'name') return scope.bindings.get(node.name)?.shape;
  if (node.kind !== 'property' || node.access !== '.' || typeof node.name !== 'string') return undefined;
  const object = shapeOf(node.object, scope);
  if (object === undefined || object.nullable === true || (object.type !== 'map' && object.type !== 'object'))
    return undefined;
  return object.properties?.get(node.name)?.shape;
}
