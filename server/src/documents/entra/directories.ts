import type { EntraAttribute, EntraAttributeType } from '../../expressions/entra/user-attributes';
import { anyShape, type Shape } from '../../expressions/kit';
import { objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';

/** An object of a directory, both by name. */
export interface ObjectName {
  readonly directory: string;
  readonly object: string;
}

/** What a schema says about the objects of its directories. Looked up when it is asked for, once each. */
export class Directories {
  private readonly objects = new Map<string, ReadonlyMap<string, JsonObject> | undefined>();

  /** @param list the directory definitions of the schema */
  constructor(private readonly list: readonly JsonObject[]) {}

  /** The definition of an attribute; undefined when the schema has none. */
  attribute(of: ObjectName, name: string): JsonObject | undefined {
    return this.attributes(of)?.get(name);
  }

  /** The attributes of an object, which an expression can read; undefined when the schema does not define the object. */
  attributesOf(of: ObjectName): readonly EntraAttribute[] | undefined {
    const attributes = this.attributes(of);
    if (attributes === undefined) return undefined;
    return [...attributes].map(([name, definition]) => ({
      name,
      type: typeOf(definition),
      multivalued: isTrue(definition.get('multivalued')),
      documentation: `Attribute of ${of.object} in ${of.directory}.`,
    }));
  }

  private attributes(of: ObjectName): ReadonlyMap<string, JsonObject> | undefined {
    const key = JSON.stringify([of.directory, of.object]);
    if (!this.objects.has(key)) this.objects.set(key, this.read(of));
    return this.objects.get(key);
  }

  private read({ directory, object }: ObjectName): ReadonlyMap<string, JsonObject> | undefined {
    const found = named(objectsIn(named(this.list, directory)?.get('objects')), object);
    const attributes = objectsIn(found?.get('attributes'));
    if (attributes.length === 0) return undefined;
    return new Map(attributes.map((attribute) => [textOf(attribute.get('name')), attribute]));
  }
}

const SHAPES: Readonly<Record<EntraAttributeType, Shape>> = {
  String: { type: 'string' },
  Integer: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'date' },
  Reference: anyShape,
  Binary: anyShape,
};

/** What an attribute takes; anything when the schema does not define it. */
export function attributeShape(definition: JsonObject | undefined): Shape {
  if (definition === undefined) return anyShape;
  const single = SHAPES[typeOf(definition)];
  return isTrue(definition.get('multivalued')) ? { type: 'list', element: single } : single;
}

/** `type` of an attributeDefinition: a String when it is left out, of no known kind when it is none of Graph's. */
function typeOf(definition: JsonObject): EntraAttributeType {
  const type = textOf(definition.get('type')) || 'String';
  return Object.hasOwn(SHAPES, type) ? (type as EntraAttributeType) : 'Reference';
}

function named(list: readonly JsonObject[], name: string): JsonObject | undefined {
  return name === '' ? undefined : list.find((item) => textOf(item.get('name')) === name);
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'boolean' && node.value;
}
