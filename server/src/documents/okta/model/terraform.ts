import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject } from '../../../json/node';
import { directionOf, type MappedAttribute, type MappingEnd, type ProfileMapping, partsOf } from './profile-mapping';

/** The resource type of Okta's Terraform provider. */
const TYPE = 'okta_profile_mapping';

/** Modules may be nested; nobody nests them deeper. */
const MAX_MODULES = 50;

/**
 * The profile mappings in a file of Terraform: `terraform show -json` (state or plan), a state file, or configuration in
 * JSON syntax. Source: Terraform, JSON Output Format and JSON Configuration Syntax; provider okta/okta.
 */
export function terraformMappings(root: JsonNode | undefined): readonly JsonObject[] {
  const object = asObject(root);
  if (object === undefined) return [];
  return [
    ...stateInstances(object),
    ...moduleValues(asObject(object.get('values'))?.get('root_module')),
    ...moduleValues(asObject(asObject(object.get('planned_values')))?.get('root_module')),
    ...configured(object),
  ];
}

/** `resources[].instances[].attributes` of a state file (version 4). */
function stateInstances(state: JsonObject): readonly JsonObject[] {
  return objectsIn(state.get('resources'))
    .filter((resource) => textOf(resource.get('type')) === TYPE)
    .flatMap((resource) => objectsIn(resource.get('instances')))
    .flatMap((instance) => asObject(instance.get('attributes')) ?? []);
}

function moduleValues(root: JsonNode | undefined): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let level: readonly JsonObject[] = [asObject(root)].flatMap((module) => module ?? []);
  for (let depth = 0; depth < MAX_MODULES && level.length > 0; depth++) {
    for (const module of level)
      for (const resource of objectsIn(module.get('resources')))
        if (textOf(resource.get('type')) === TYPE)
          found.push(...[asObject(resource.get('values'))].flatMap((v) => v ?? []));
    level = level.flatMap((module) => objectsIn(module.get('child_modules')));
  }
  return found;
}

/** `resource.okta_profile_mapping.<name>`, an object or a list of them. */
function configured(root: JsonObject): readonly JsonObject[] {
  return [root.get('resource'), ...objectsIn(root.get('resource'))]
    .flatMap((node) => asObject(asObject(node)?.get(TYPE)) ?? [])
    .flatMap(({ properties }) =>
      properties.flatMap(({ value }) => (value?.kind === 'array' ? objectsIn(value) : (asObject(value) ?? []))),
    );
}

/** Reads the values of a resource `okta_profile_mapping`. */
export function terraformMapping(node: JsonObject): ProfileMapping {
  const source = endOf(node, 'source');
  const target = endOf(node, 'target');
  const list = node.get('mappings');
  const blocks = list?.kind === 'object' ? [list] : objectsIn(list);
  return {
    form: 'terraform',
    node,
    id: textOf(node.get('id')),
    source,
    target,
    direction: directionOf(source?.type, target?.type),
    list,
    attributes: blocks.flatMap((block): readonly MappedAttribute[] => {
      const nameNode = asString(block.get('id'));
      if (nameNode === undefined) return [];
      return [{ name: nameNode.value, nameNode, node: block, ...partsOf(block, 'push_status') }];
    }),
  };
}

function endOf(node: JsonObject, side: 'source' | 'target'): MappingEnd | undefined {
  const idNode = asString(node.get(`${side}_id`));
  const typeNode = asString(node.get(`${side}_type`));
  if (idNode === undefined && typeNode === undefined) return undefined;
  const id = idNode?.value ?? '';
  return {
    node: idNode ?? node,
    id,
    name: textOf(node.get(`${side}_name`)),
    type: typeNode?.value ?? typeOfId(id),
    typeNode,
  };
}

/** By the prefix of Okta's ids; of a reference in a configuration, by what it refers to. */
function typeOfId(id: string): string {
  if (
    /^oty|okta_(?:user_profile_mapping_source|user_type)\b/.test(id) ||
    /\$\{data\.okta_user_profile_mapping_source/.test(id)
  )
    return 'user';
  return /^0oa|okta_app_\w+\./.test(id) ? 'appuser' : '';
}
