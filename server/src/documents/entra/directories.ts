import { anyShape, type Binding, type Shape } from '../../expressions/kit';
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

  /** The attributes of an object as names of an expression; undefined when the schema does not define the object. */
  bindings(of: ObjectName): readonly Binding[] | undefined {
    const attributes = this.attributes(of);
    if (attributes === undefined) return undefined;
    return [...attributes].map(([name, definition]) => ({
      name,
      documentation: describe(definition, of),
      shape: attributeShape(definition),
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

const SHAPES: Readonly<Partial<Record<string, Shape>>> = {
  String: { type: 'string' },
  Integer: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/** What is known of the values of an attribute; any of them may be missing. */
export function attributeShape(definition: JsonObject | undefined): Shape {
  if (definition === undefined) return anyShape;
  const type = textOf(definition.get('type'));
  const single = (Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined) ?? anyShape;
  return isTrue(definition.get('multivalued')) ? { type: 'list', element: single } : single;
}

function describe(definition: JsonObject, { directory, object }: ObjectName): string {
  const type = textOf(definition.get('type')) || 'String';
  const many = isTrue(definition.get('multivalued')) ? ', multi-valued' : '';
  return `Attribute of ${object} in ${directory}: ${type}${many}.`;
}

function named(list: readonly JsonObject[], name: string): JsonObject | undefined {
  return name === '' ? undefined : list.find((item) => textOf(item.get('name')) === name);
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'boolean' && node.value;
}
