import type { ObjectDefinition } from '../../../documents/entra/model/directory';
import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { canBeMapped, mappingJson } from '../../../rules/entra/support/new-mapping';
import { appendItems } from '../../../rules/layout';
import type { Refactoring } from '../refactoring';

const SCIM = 'urn:ietf:params:scim:schemas:';

/**
 * Adds a custom attribute in the two places where Entra needs it: the definition of the target object, and a mapping. Its
 * name is one to be replaced, in both places at once by rename.
 */
export function addAttribute(mapping: ObjectMapping, context: EntraContext): readonly Refactoring[] {
  const { targetObject, sourceObject } = mapping;
  const mappings = mapping.node.get('attributeMappings');
  const attributes = targetObject?.node.get('attributes');
  const source =
    sourceObject?.attributes.find(({ name }) => name === 'extensionAttribute1') ??
    sourceObject?.attributes.find(({ name }) => canBeMapped(`[${name}]`));
  if (targetObject === undefined || source === undefined) return [];
  if (targetObject.directory.isReadOnly || mappings?.kind !== 'array' || attributes?.kind !== 'array') return [];
  const name = freeName(targetObject);
  const place = context.document;
  return [
    {
      title: 'Add a custom attribute, with its definition',
      edits: [
        appendItems(place, mappings, [mappingJson(name, `[${source.name}]`)]),
        appendItems(place, attributes, [definitionJson(name)]),
      ],
    },
  ];
}

/** A name of the form Microsoft asks for in SCIM applications ("Customize user provisioning attribute mappings"). */
function freeName(object: ObjectDefinition): string {
  const stem = object.name.startsWith(SCIM)
    ? `${SCIM}extension:CustomExtensionName:2.0:User:customAttribute`
    : 'customAttribute';
  let name = stem;
  for (let i = 2; object.attribute(name) !== undefined; i++) name = `${stem}${i}`;
  return name;
}

function definitionJson(name: string) {
  return {
    anchor: false,
    caseExact: false,
    defaultValue: null,
    flowNullValues: false,
    metadata: [],
    multivalued: false,
    mutability: 'ReadWrite',
    name,
    referencedObjects: [],
    required: false,
    type: 'String',
  };
}
