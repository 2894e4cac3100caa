import type { ExpressionTarget } from '../../expressions/kit/language';
import { createScope, type Scope } from '../../expressions/kit/scope';
import { anyShape, type Shape } from '../../expressions/kit/shape';
import type { OktaAttribute } from '../../expressions/okta';
import { baseAttributes } from '../../expressions/okta/base-attributes';
import { type AttributeShape, oktaScope, shapeOfAttribute } from '../../expressions/okta/scope';
import type { MappingDirection } from './model/profile-mapping';
import type { SchemaAttribute, UserSchema } from './model/schema';

export type { MappingDirection } from './model/profile-mapping';

/** The schemas of both sides of a mapping, as far as their files are there. */
export interface MappedSchemas {
  readonly user?: UserSchema | undefined;
  readonly app?: UserSchema | undefined;
}

const scopes = new Map<MappingDirection | undefined, Scope>();

/**
 * What the expressions of a profile mapping can use. Where the files beside it have a whole schema, its attributes and no
 * others; else the 31 base attributes of Okta users, and there may be more. Apps of other mappings may always be named.
 * @param direction undefined when the file does not say: then the names of both
 */
export function profileMappingScope(direction: MappingDirection | undefined, schemas: MappedSchemas = {}): Scope {
  if (direction !== undefined && (schemas.user !== undefined || schemas.app !== undefined))
    return oktaScope({
      direction,
      ...(schemas.user?.isWhole && { userSchema: readableAttributes(schemas.user) }),
      ...(schemas.app?.isWhole && { appSchema: readableAttributes(schemas.app) }),
    });
  let scope = scopes.get(direction);
  if (scope === undefined) {
    scope = direction === undefined ? eitherWay() : oktaScope({ direction });
    scopes.set(direction, scope);
  }
  return scope;
}

/** The attribute that a property of the mapping fills, with what the schemas, or Okta's base attributes, say of it. */
export function profileMappingTarget(
  name: string,
  direction: MappingDirection | undefined,
  schemas: MappedSchemas = {},
): ExpressionTarget {
  const schema = direction === 'app-to-okta' ? schemas.user : direction === 'okta-to-app' ? schemas.app : undefined;
  const defined = schema?.attribute(name);
  if (defined !== undefined) return { name, shape: shapeOf(defined) };
  const base = direction === 'app-to-okta' ? baseAttributes.find((attribute) => attribute.name === name) : undefined;
  return { name, shape: base === undefined ? anyShape : shapeOfAttribute(base) };
}

function shapeOf(attribute: SchemaAttribute): Shape {
  const known = readable(attribute);
  const shape: AttributeShape = { ...shapeOfAttribute(known), ...(known.values && { values: known.values }) };
  return shape;
}

function readableAttributes({ attributes }: UserSchema): readonly OktaAttribute[] {
  return attributes.filter(({ node }) => node !== undefined).map(readable);
}

const TYPES: ReadonlySet<string> = new Set(['string', 'boolean', 'number', 'integer', 'array']);

function readable(attribute: SchemaAttribute): OktaAttribute {
  const { name, type, values, isRequired } = attribute;
  const title = attribute.text('title');
  const description = attribute.text('description');
  return {
    name,
    // Of a type Okta does not have, nothing is known.
    type: TYPES.has(type) ? (type as OktaAttribute['type']) : 'object',
    required: isRequired,
    ...(title !== '' && { title }),
    ...(description !== '' && { description }),
    ...(values !== undefined && type === 'string' && { values }),
  };
}

function eitherWay(): Scope {
  const both = (['okta-to-app', 'app-to-okta'] as const).map((direction) => oktaScope({ direction }));
  return createScope(
    both.flatMap(({ bindings }) => [...bindings.values()]),
    false,
  );
}
