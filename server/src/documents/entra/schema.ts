import type { JsonNode } from '../../json/node';
import type { JsonPath } from '../../json/path';
import { definitionOf, type RawSchema, type SchemaPlace } from '../json-schema/schema-place';
import type { EntraKind } from './kind';
import onDemandResult from './schemas/provision-on-demand-result.schema.json';
import provisioningLog from './schemas/provisioning-log.schema.json';
import synchronizationSchema from './schemas/synchronization-schema.schema.json';

function placesIn(root: RawSchema, ...names: readonly string[]): ReadonlyMap<string, SchemaPlace> {
  return new Map(names.map((name) => [name, definitionOf(root, name)]));
}

const PLACES: ReadonlyMap<string, SchemaPlace> = new Map([
  ...placesIn(
    synchronizationSchema,
    'synchronizationSchema',
    'synchronizationTemplate',
    'synchronizationRule',
    'objectMapping',
    'attributeMapping',
  ),
  ...placesIn(provisioningLog, 'provisioningObjectSummary'),
  ...placesIn(onDemandResult, 'stringKeyStringValuePair'),
]);

const TYPES: Readonly<Record<EntraKind, string>> = {
  'entra/synchronizationSchema': 'synchronizationSchema',
  'entra/synchronizationTemplate': 'synchronizationTemplate',
  'entra/synchronizationRule': 'synchronizationRule',
  'entra/objectMapping': 'objectMapping',
  'entra/attributeMappings': 'attributeMapping',
  'entra/provisioningLog': 'provisioningObjectSummary',
  'entra/provisionOnDemandResult': 'stringKeyStringValuePair',
};

/** What Graph documents about the objects that files of a kind hold, one or a list of them. */
export function placeOfKind(kind: EntraKind): SchemaPlace {
  const place = PLACES.get(TYPES[kind]);
  if (place === undefined) throw new Error(`No definition of ${kind}`);
  return place;
}

/** The keys under which a file of a kind may have its list. */
const LISTS: ReadonlySet<string> = new Set(['value', 'records', 'attributeMappings']);

/**
 * How many steps lead from the root of the file to an object of its kind: none, an index, or a key and an index.
 * @param path of something in the file
 */
function wrapping(kind: EntraKind, root: JsonNode | undefined, path: JsonPath): number {
  if (root?.kind === 'array') return 1;
  const isWrapped =
    root?.kind === 'object' && LISTS.has(String(path[0])) && root.get(String(path[0]))?.kind === 'array';
  if (!isWrapped || placeOfKind(kind).properties.has(String(path[0]))) return 0;
  return 2;
}

/** What is documented about the place at `path` of a file; undefined where nothing is. */
export function placeAtPath(kind: EntraKind, root: JsonNode | undefined, path: JsonPath): SchemaPlace | undefined {
  const steps = wrapping(kind, root, path);
  if (path.length < steps) return undefined;
  let place: SchemaPlace | undefined = placeOfKind(kind);
  for (const step of path.slice(steps)) place = place?.child(step);
  return place;
}
