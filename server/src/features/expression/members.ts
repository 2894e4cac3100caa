import type { Property, Scope, Shape } from '../../expressions/kit';

/** Something a name in an expression can mean. */
export interface Member {
  readonly name: string;
  readonly documentation: string;
  readonly shape: Shape;
}

/** What can follow `path` and a dot; without a path, the names of the scope. Empty where nothing is known. */
export function membersOf(scope: Scope, path: readonly string[]): readonly Member[] {
  if (path.length === 0) return [...scope.bindings.values()];
  const shape = shapeOf(scope, path);
  return shape?.properties === undefined ? [] : [...shape.properties.values()];
}

/** What `name` behind `path` means. */
export function memberNamed(scope: Scope, path: readonly string[], name: string): Member | undefined {
  if (path.length === 0) return scope.bindings.get(name);
  return shapeOf(scope, path)?.properties?.get(name);
}

function shapeOf(scope: Scope, path: readonly string[]): Shape | undefined {
  const [first = '', ...rest] = path;
  let shape = scope.bindings.get(first)?.shape;
  for (const name of rest) shape = memberShape(shape, name)?.shape;
  return shape;
}

/** Groovy reads a property of a list from every element. */
function memberShape(shape: Shape | undefined, name: string): Property | undefined {
  return shape?.properties?.get(name) ?? (shape?.type === 'list' ? shape.element?.properties?.get(name) : undefined);
}

/** `text, may be null` · `Saviynt user` */
export function describeShape(shape: Shape): string {
  const type = shape.name ?? (shape.type === 'any' ? 'type not known' : shape.type === 'string' ? 'text' : shape.type);
  return shape.nullable === true ? `${type}, may be null` : type;
}
