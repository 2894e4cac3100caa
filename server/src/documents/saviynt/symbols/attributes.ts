import type { JsonNode, JsonObject } from '../../../json/node';
import { ACCESS_MARKER } from '../../../knowledge/saviynt/mapping-words';
import type { SaviyntParameter } from '../parameter';
import { filledString, objectAt, propertiesOf } from './json-nodes';
import type { Member } from './members';
import { definedBy, type Mention, ofString } from './mention';

type AttributeKind = 'accountAttribute' | 'entitlementAttribute';

/** The attributes of accounts and entitlements that a parameter fills, and the settings that name one. */
export function* attributeMentions(parameter: SaviyntParameter): Iterable<Mention> {
  const { object: root, info } = parameter;
  if (info.shape === 'import') yield* importMentions(parameter);
  else if (info.shape === 'calls') yield* columns(parameter, root?.get('responseColsToPropsMap'), 'accountAttribute');
  const holder = info.shape === 'import' ? objectAt(root, 'accountParams') : root;
  const config = objectAt(holder, 'statusAndThresholdConfig');
  yield* settings(parameter, config, 'accountAttribute', ['statusColumn', 'lockedStatusColumn']);
}

/** `${account.x}` and `${entitlementValue.x}`. */
export function attributeRead(
  { binding, name, form, at, span }: Member,
  parameter: SaviyntParameter,
): Mention | undefined {
  const kind = OWNERS.get(binding);
  if (kind === undefined) return undefined;
  return { kind, key: keyOf(name), name, role: 'use', form, parameter, at, span };
}

const OWNERS: ReadonlyMap<string, AttributeKind> = new Map([
  ['account', 'accountAttribute'],
  ['userAccount', 'accountAttribute'],
  ['entitlementValue', 'entitlementAttribute'],
]);

function* importMentions(parameter: SaviyntParameter): Iterable<Mention> {
  for (const { object, section } of parameter.calls) {
    if (section === 'acctEntParams') {
      yield* settings(parameter, object, 'accountAttribute', ['acctKeyField']);
      yield* settings(parameter, object, 'entitlementAttribute', ['entKeyField']);
      continue;
    }
    const kind = section === 'accountParams' ? 'accountAttribute' : 'entitlementAttribute';
    yield* columns(parameter, object.get('colsToPropsMap'), kind);
    yield* settings(parameter, object, kind, ['keyField', 'nextApiKeyField']);
    if (section === 'accountParams') yield* markers(parameter, object.get('colsToPropsMap'));
  }
  const mappings = objectAt(parameter.object, 'accountParams')?.property('acctEntMappings');
  if (mappings !== undefined) yield definedBy(parameter, mappings, { kind: 'accessMarker', key: ACCESS_MARKER });
  for (const { value } of propertiesOf(mappings?.value)) {
    yield* columns(parameter, objectAt(value, 'colsToPropsMap'), 'entitlementAttribute');
    yield* settings(parameter, objectAt(value), 'entitlementAttribute', ['keyField']);
  }
  for (const { value } of propertiesOf(objectAt(parameter.object, 'entitlementParams', 'entTypes'))) {
    for (const { key } of propertiesOf(objectAt(value, 'entTypeLabels')))
      yield ofString(parameter, key, { kind: 'entitlementAttribute', key: keyOf(key.value) });
    yield* settings(parameter, objectAt(value, 'acctEntMappings'), 'accountAttribute', ['keyField']);
    for (const mapping of propertiesOf(objectAt(value, 'entMappings')))
      yield* settings(parameter, objectAt(mapping.value), 'entitlementAttribute', ['idColumn']);
  }
}

function* columns(parameter: SaviyntParameter, map: JsonNode | undefined, kind: AttributeKind): Iterable<Mention> {
  for (const property of propertiesOf(map))
    yield definedBy(parameter, property, { kind, key: keyOf(property.key.value) });
}

function* settings(
  parameter: SaviyntParameter,
  object: JsonObject | undefined,
  kind: AttributeKind,
  keys: readonly string[],
): Iterable<Mention> {
  for (const key of keys) {
    const node = filledString(object, key);
    if (node !== undefined) yield ofString(parameter, node, { kind, key: keyOf(node.value) });
  }
}

function* markers(parameter: SaviyntParameter, map: JsonNode | undefined): Iterable<Mention> {
  for (const { value } of propertiesOf(map)) {
    if (value?.kind !== 'string' || !value.value.startsWith(ACCESS_MARKER)) continue;
    const marker = ofString(parameter, value, { kind: 'accessMarker', key: ACCESS_MARKER });
    yield { ...marker, span: { start: 0, end: ACCESS_MARKER.length } };
  }
}

/** Packages write one attribute in several letter cases (CUSTOMPROPERTY1). */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
