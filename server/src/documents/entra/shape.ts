import type { EntraAttribute, EntraAttributeType } from '../../expressions/entra/user-attributes';
import { anyShape, type Shape } from '../../expressions/kit/shape';
import type { AttributeDefinition, ObjectDefinition } from './model/directory';

const SHAPES: Readonly<Record<EntraAttributeType, Shape>> = {
  String: { type: 'string' },
  Integer: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'date' },
  Reference: anyShape,
  Binary: anyShape,
};

/** What an attribute takes; anything when the file does not define it, or with a type Graph does not have. */
export function attributeShape(definition: AttributeDefinition | undefined): Shape {
  const single = definition?.type === undefined ? anyShape : SHAPES[definition.type];
  return definition?.isMultivalued ? { type: 'list', element: single } : single;
}

/** The attributes of an object, as an expression can read them; undefined when none is defined, and any may exist. */
export function readableAttributes(object: ObjectDefinition | undefined): readonly EntraAttribute[] | undefined {
  if (object === undefined || object.attributes.length === 0) return undefined;
  return object.attributes.map(({ name, type, isMultivalued }) => ({
    name,
    // An attribute of no known type may hold anything, as a reference may.
    type: type ?? 'Reference',
    multivalued: isMultivalued,
    documentation: `Attribute of ${object.name} in ${object.directory.name}.`,
  }));
}
