import type { EntraDocument } from '../../documents/entra/document';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import type { Directory, ObjectDefinition } from '../../documents/entra/model/directory';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import type { FilterClause } from '../../documents/entra/model/scope-filter';
import type { SynchronizationRule } from '../../documents/entra/model/synchronization-rule';
import type { SynchronizationSchema } from '../../documents/entra/model/synchronization-schema';
import type { JsonObject } from '../../json/node';
import { type JsonPath, nodeAt } from '../../json/path';
import { type Span, touches } from '../../text/span';

/** What is around a place of a file, from the outside inwards; undefined where it is not inside of one. */
export interface Surroundings {
  readonly schema: SynchronizationSchema | undefined;
  readonly rule: SynchronizationRule | undefined;
  readonly objectMapping: ObjectMapping | undefined;
  readonly attributeMapping: AttributeMapping | undefined;
  readonly clause: FilterClause | undefined;
  readonly directory: Directory | undefined;
  readonly object: ObjectDefinition | undefined;
}

/** What is around `offset`. */
export function surroundings(document: EntraDocument, offset: number): Surroundings {
  const inside = <T extends { readonly node: Span }>(list: readonly T[]) =>
    list.find(({ node }) => touches(node, offset));
  const schema = inside(document.schemas);
  const rule = inside(schema?.rules ?? document.rules);
  const objectMapping = inside(rule?.objectMappings ?? document.objectMappings);
  const directory = inside(schema?.directories ?? []);
  return {
    schema,
    rule,
    objectMapping,
    attributeMapping: inside(objectMapping?.attributeMappings ?? document.looseMappings),
    clause: inside(objectMapping?.scope?.clauses ?? []),
    directory,
    object: inside(directory?.objects ?? []),
  };
}

/** What the value of a member names. */
export type NameRole =
  | 'sourceDirectory'
  | 'targetDirectory'
  | 'sourceObject'
  | 'targetObject'
  | 'referencedObject'
  | 'sourceAttribute'
  | 'targetAttribute'
  | 'function'
  | 'constant'
  | 'operator'
  /** The name of a definition itself. */
  | 'directoryDefinition'
  | 'objectDefinition'
  | 'attributeDefinition';

const ROLES: ReadonlyMap<string, NameRole> = new Map([
  ['sourceDirectoryName', 'sourceDirectory'],
  ['targetDirectoryName', 'targetDirectory'],
  ['sourceObjectName', 'sourceObject'],
  ['targetObjectName', 'targetObject'],
  ['referencedObjectName', 'referencedObject'],
  ['sourceOperandName', 'sourceAttribute'],
  ['targetAttributeName', 'targetAttribute'],
  ['operatorName', 'operator'],
]);

const DEFINITIONS: ReadonlyMap<unknown, NameRole> = new Map([
  ['directories', 'directoryDefinition'],
  ['objects', 'objectDefinition'],
  ['attributes', 'attributeDefinition'],
]);

const SOURCES: ReadonlyMap<string, NameRole> = new Map([
  ['Attribute', 'sourceAttribute'],
  ['Function', 'function'],
  ['Constant', 'constant'],
]);

/** What the value at `path` names; undefined where it is no name of anything in the file. */
export function roleAt(document: EntraDocument, path: JsonPath): NameRole | undefined {
  const key = path.at(-1);
  if (typeof key !== 'string') return undefined;
  const role = ROLES.get(key);
  if (role !== undefined || key !== 'name') return role;
  const list = path.at(-3);
  if (typeof path.at(-2) === 'number' && DEFINITIONS.has(list)) return DEFINITIONS.get(list);
  const holder = nodeAt(document.json.root, path.slice(0, -1));
  return holder?.kind === 'object' && isSource(path, holder) ? sourceRole(holder) : undefined;
}

function isSource(path: JsonPath, holder: JsonObject): boolean {
  const around = path.at(-2);
  return around === 'source' || (around === 'value' && holder.get('key') === undefined);
}

function sourceRole(source: JsonObject): NameRole | undefined {
  const type = source.get('type');
  // Attribute is what Graph takes when nothing is said.
  if (type === undefined) return 'sourceAttribute';
  return type.kind === 'string' ? SOURCES.get(type.value) : undefined;
}
