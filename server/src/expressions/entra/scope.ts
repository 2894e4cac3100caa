import { type Binding, createScope, type Scope } from '../kit/scope';
import type { Shape } from '../kit/shape';
import { type EntraAttribute, type EntraAttributeType, userAttributes } from './user-attributes';

const types: Readonly<Record<EntraAttributeType, Shape['type']>> = {
  String: 'string',
  // The expression language has no Boolean: attributes of this type read as the texts "True" and "False".
  Boolean: 'boolean',
  Integer: 'number',
  DateTime: 'date',
  Binary: 'any',
  Reference: 'any',
};

/**
 * The scope of an expression in an attribute mapping. `attributes` are those of the source object in the schema at hand;
 * without them, Microsoft Entra ID's own user attributes. `complete` says whether the source can have no others: a full
 * schema lists them all, the default list does not know directory extensions.
 */
export function entraScope(options: {
  readonly attributes?: readonly EntraAttribute[];
  readonly complete: boolean;
}): Scope {
  return createScope((options.attributes ?? userAttributes).map(binding), options.complete);
}

/** An attribute as a name of a scope. */
function binding({ name, type, multivalued, documentation }: EntraAttribute): Binding {
  const single: Shape = { type: types[type], name: type, nullable: true };
  const shape: Shape = multivalued
    ? { type: 'list', name: `multi-valued ${type}`, nullable: true, element: { ...single, nullable: false } }
    : single;
  return { name, documentation: documentation ?? '', shape };
}
