import type { Scope } from '../kit/scope';
import type { Shape } from '../kit/shape';
import type { Node, Script } from './syntax/node';

/**
 * Whether the script only reads a path such as `user.lastname` of which every step is listed and none before the last may
 * be null: then nothing can be wrong with it. Most expressions are such paths, and this is far cheaper than running them.
 * False says nothing.
 */
export function isKnownPath({ statements }: Script, scope: Scope): boolean {
  const [only] = statements;
  if (statements.length !== 1 || only?.kind !== 'expression' || only.expression.kind !== 'property') return false;
  return shapeOf(only.expression, scope) !== undefined;
}

function shapeOf(node: Node, scope: Scope): Shape | undefined {
  if (node.kind === 'name') return scope.bindings.get(node.name)?.shape;
  if (node.kind !== 'property' || node.access !== '.' || typeof node.name !== 'string') return undefined;
  const object = shapeOf(node.object, scope);
  if (object === undefined || object.nullable === true || (object.type !== 'map' && object.type !== 'object'))
    return undefined;
  return object.properties?.get(node.name)?.shape;
}
