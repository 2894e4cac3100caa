import { objectsIn } from '../../../json/narrow';
import type { JsonNode } from '../../../json/node';
import type { SaviyntParameter } from '../parameter';
import { filledString, objectAt, propertiesOf } from './json-nodes';
import { definedBy, type Mention, ofString } from './mention';

const kind = 'entitlementType';

/** The blocks of the import with "entTypes", the one that reads the entitlements themselves first. */
const BLOCKS = ['entitlementParams', 'acctEntParams', 'entOwnerParams', 'entMappingParams'];

/** The entitlement types that an import reads and those that thresholds and filters name. */
export function* entitlementTypeMentions(parameter: SaviyntParameter): Iterable<Mention> {
  const { object: root } = parameter;
  if (root === undefined) return;
  if (parameter.info.shape === 'import') yield* importMentions(parameter);
  const holder = parameter.info.shape === 'import' ? root.get('accountParams') : root;
  yield* keys(parameter, objectAt(holder, 'statusAndThresholdConfig', 'entThresholdValue', 'entType'), 'use');
  if (parameter.name === 'ENDPOINTS_FILTER')
    for (const { value } of root.properties)
      for (const filter of objectsIn(value)) yield* keys(parameter, filter, 'use');
}

function* importMentions(parameter: SaviyntParameter): Iterable<Mention> {
  const { object: root } = parameter;
  for (const block of BLOCKS) {
    const types = objectAt(root, block, 'entTypes');
    yield* keys(parameter, types, 'definition');
    for (const { value } of propertiesOf(types)) yield* keys(parameter, objectAt(value, 'entMappings'), 'use');
  }
  yield* keys(parameter, objectAt(root, 'accountParams', 'acctEntMappings'), 'definition');
  for (const call of parameter.calls) {
    const node = filledString(objectAt(call.object, 'inputParams'), 'entitlementname');
    if (node !== undefined) yield ofString(parameter, node, { kind });
    const target = filledString(call.object, 'targetEntType');
    if (target !== undefined) yield ofString(parameter, target, { kind });
  }
}

function* keys(parameter: SaviyntParameter, node: JsonNode | undefined, role: Mention['role']): Iterable<Mention> {
  for (const property of propertiesOf(node)) yield { ...definedBy(parameter, property, { kind }), role };
}
