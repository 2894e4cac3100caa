import type { Shape } from './shape';

/** A shape in a few words: `text, may be null` · `Saviynt user`. */
export function describeShape(shape: Shape): string {
  const type = shape.name ?? (shape.type === 'any' ? 'type not known' : shape.type === 'string' ? 'text' : shape.type);
  return shape.nullable === true ? `${type}, may be null` : type;
}
