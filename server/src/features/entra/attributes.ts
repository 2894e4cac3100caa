import type { AttributeDefinition } from '../../documents/entra/model/directory';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import { userAttributes } from '../../expressions/entra/user-attributes';
import { ringCentralTargets } from '../../knowledge/entra/ringcentral-targets';

/** An attribute as the features show it, whether the file defines it or it is known from elsewhere. */
export interface NamedAttribute {
  readonly name: string;
  /** "String", "String, multi-valued". */
  readonly type: string;
  readonly documentation: string;
  /** In the file; undefined for one that is known from elsewhere. */
  readonly definition?: AttributeDefinition;
}

/** The attributes of the source of a mapping: those the file defines, else those users of Entra ID usually have. */
export function sourceAttributes(mapping: ObjectMapping | undefined): readonly NamedAttribute[] {
  const defined = mapping?.sourceObject?.attributes ?? [];
  if (defined.length > 0) return defined.map((definition) => definedAttribute(definition, sourceWords));
  return userAttributes.map(({ name, type, multivalued, documentation = '' }) => ({
    name,
    type: typeWords(type, multivalued === true),
    documentation,
  }));
}

/** The attributes of the target: those the file defines, else the fourteen of RingCentral's application. */
export function targetAttributes(mapping: ObjectMapping | undefined): readonly NamedAttribute[] {
  const defined = mapping?.targetObject?.attributes ?? [];
  const isKnown = mayBeRingCentral(mapping);
  if (defined.length > 0)
    return defined.map((definition) => definedAttribute(definition, isKnown ? targetWords : () => ''));
  return isKnown ? ringCentralTargets : [];
}

/** Whether the target may be RingCentral: its application, one of a person's own for any SCIM service, or not said. */
export function mayBeRingCentral(mapping: ObjectMapping | undefined): boolean {
  const name = mapping?.directories?.targetDirectoryName ?? '';
  return name === '' || /ringcentral|customappsso|scim/i.test(name);
}

function sourceWords(name: string): string {
  return userAttributes.find((attribute) => attribute.name === name)?.documentation ?? '';
}

function targetWords(name: string): string {
  return ringCentralTargets.find((target) => target.name === name)?.documentation ?? '';
}

/** An attribute of the file; what is known of its name elsewhere is told of users of Entra ID and RingCentral alone. */
function definedAttribute(definition: AttributeDefinition, words: (name: string) => string): NamedAttribute {
  const { name, type, isMultivalued, isRequired, isAnchor, object } = definition;
  const facts = [isRequired ? 'required' : '', isAnchor ? 'anchor' : ''].filter((fact) => fact !== '');
  return {
    name,
    type: [typeWords(type ?? 'unknown type', isMultivalued), ...facts].join(', '),
    documentation: [`Attribute of ${object.name} in ${object.directory.name}.`, words(name)].join(' ').trim(),
    definition,
  };
}

function typeWords(type: string, isMultivalued: boolean): string {
  return isMultivalued ? `${type}, multi-valued` : type;
}
