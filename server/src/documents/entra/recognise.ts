import { asObject, objectsIn } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import type { Recognised } from './kind';
import { isOnDemandResult, logRecords } from './log/records';

/** A file that {@link recognise} knows has one of these names, perhaps inside a string. */
const TELLING = /synchronizationRules|objectMappings|attributeMappings|targetAttributeName|[pP]rovisioningSteps/;

/** Whether it is worth parsing the file: an editor sends every JSON file it opens, at every keystroke. */
export function mayBeEntra(content: string): boolean {
  return TELLING.test(content);
}

/**
 * Recognises a file of Entra's provisioning by its shape, which must be unmistakable: any other JSON file of the workspace
 * stays untouched. Its name says nothing, as people save these files under any.
 */
export function recognise(root: JsonNode | undefined): Recognised | undefined {
  const object = asObject(root);
  if (object !== undefined && isSchema(object)) return { kind: 'entra/synchronizationSchema', nodes: [object] };
  const schemas = itemsOf(root).flatMap(schemaInside);
  if (schemas.length > 0) return { kind: 'entra/synchronizationTemplate', nodes: schemas };
  return part(root) ?? answer(root);
}

/** Parts of a schema, one or a list, from the largest down. */
function part(root: JsonNode | undefined): Recognised | undefined {
  const items = itemsOf(root);
  if (items.length === 0) return undefined;
  if (items.every(isRule)) return { kind: 'entra/synchronizationRule', nodes: items };
  if (items.every(isObjectMapping)) return { kind: 'entra/objectMapping', nodes: items };
  const [only] = items;
  const mappings = items.length === 1 && only !== undefined ? objectsIn(only.get('attributeMappings')) : [];
  // A list without its object mapping: "attributeMappings": […] in braces of one's own.
  if (mappings.some(isAttributeMapping)) return { kind: 'entra/attributeMappings', nodes: mappings };
  return items.some(isAttributeMapping) && items.every(isPartOfMapping)
    ? { kind: 'entra/attributeMappings', nodes: items }
    : undefined;
}

/** What the service tells about its work. */
function answer(root: JsonNode | undefined): Recognised | undefined {
  if (isOnDemandResult(root)) return { kind: 'entra/provisionOnDemandResult', nodes: [] };
  return logRecords(root).length > 0 ? { kind: 'entra/provisioningLog', nodes: [] } : undefined;
}

/** One object, a list of them, or an answer of Graph with a list under `value`. */
function itemsOf(root: JsonNode | undefined): readonly JsonObject[] {
  if (root?.kind === 'array') return objectsIn(root);
  const object = asObject(root);
  if (object === undefined) return [];
  return object.get('value')?.kind === 'array' ? objectsIn(object.get('value')) : [object];
}

function isSchema(node: JsonObject): boolean {
  const rules = node.get('synchronizationRules');
  if (rules?.kind !== 'array') return false;
  return (
    node.get('directories')?.kind === 'array' ||
    objectsIn(rules).some((rule) => rule.get('objectMappings')?.kind === 'array')
  );
}

/** The schema of a template, or of a job that was read with `$expand=schema`. */
function schemaInside(node: JsonObject): readonly JsonObject[] {
  const schema = asObject(node.get('schema'));
  return schema !== undefined && isSchema(schema) ? [schema] : [];
}

function isRule(node: JsonObject): boolean {
  return (
    node.get('objectMappings')?.kind === 'array' &&
    ['sourceDirectoryName', 'targetDirectoryName', 'editable'].some((key) => node.get(key) !== undefined)
  );
}

function isObjectMapping(node: JsonObject): boolean {
  return (
    node.get('attributeMappings')?.kind === 'array' &&
    ['sourceObjectName', 'targetObjectName', 'flowTypes'].some((key) => node.get(key) !== undefined)
  );
}

/** A target with a source, which may be null, or with one of the other members of a mapping. */
function isAttributeMapping(node: JsonObject): boolean {
  if (node.get('targetAttributeName')?.kind !== 'string') return false;
  const source = node.get('source');
  if (source?.kind === 'object')
    return (
      ['type', 'name', 'expression', 'parameters'].some((key) => source.get(key) !== undefined) ||
      // It is being typed.
      source.properties.every(({ value }) => value === undefined)
    );
  return source?.kind === 'null' || MEMBERS.some((key) => node.get(key) !== undefined);
}

const MEMBERS = ['flowType', 'flowBehavior', 'matchingPriority', 'exportMissingReferences'] as const;

/** Also one that is being typed. */
function isPartOfMapping(node: JsonObject): boolean {
  return (
    node.properties.length === 0 ||
    ['targetAttributeName', 'source', ...MEMBERS].some((key) => node.property(key) !== undefined)
  );
}
