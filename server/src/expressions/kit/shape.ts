/** What is known of a value without knowing the value. */
export interface Shape {
  readonly type: ShapeType;
  /** The name people know it by, e.g. "Saviynt user". */
  readonly name?: string;
  readonly documentation?: string;
  /** true: may be null; false: never null; undefined: not known. */
  readonly nullable?: boolean;
  /** false: properties beyond those listed may exist. Without `properties` nothing is known, whatever this says. */
  readonly complete?: boolean;
  readonly properties?: ReadonlyMap<string, Property>;
  /** Shape of a list's elements or a map's values. */
  readonly element?: Shape;
}

/** `object`: a missing property is an error; `map`: a missing key is null. */
export type ShapeType = 'any' | 'string' | 'number' | 'boolean' | 'date' | 'list' | 'map' | 'object';

export interface Property {
  readonly name: string;
  readonly documentation: string;
  readonly shape: Shape;
}

export const anyShape: Shape = { type: 'any' };
export const stringShape: Shape = { type: 'string', nullable: false };
export const numberShape: Shape = { type: 'number', nullable: false };
export const booleanShape: Shape = { type: 'boolean', nullable: false };
export const dateShape: Shape = { type: 'date', nullable: false };
export const listShape: Shape = { type: 'list', nullable: false };
export const mapShape: Shape = { type: 'map', nullable: false };

/** `shape`, known to be null or not. Returns the same object when nothing changes. */
export function withNullable(shape: Shape, nullable: boolean): Shape {
  return shape.nullable === nullable ? shape : { ...shape, nullable };
}

/** What is known of a value that is either `a` or `b`. */
export function joinShapes(a: Shape, b: Shape): Shape {
  if (a === b) return a;
  const nullable = a.nullable || b.nullable ? true : a.nullable === false && b.nullable === false ? false : undefined;
  if (a.type !== b.type) return { type: 'any', ...(nullable === undefined ? {} : { nullable }) };
  const base = a.properties === b.properties ? a : { type: a.type };
  return { ...base, ...(nullable === undefined ? {} : { nullable }) };
}

/** Whether every property of such a value is listed. */
export function isComplete(shape: Shape): boolean {
  return shape.properties !== undefined && shape.complete !== false;
}
