import type { Binding, Scope } from '../kit/scope';
import {
  booleanShape,
  listShape,
  numberShape,
  type Property,
  type Shape,
  stringShape,
  withNullable,
} from '../kit/shape';
import type { OktaAttribute } from './attribute';
import { baseAttributes } from './base-attributes';
import { type Direction, references } from './references';

/** Where an expression stands: it decides which references and functions are there. */
export interface OktaPlace {
  readonly direction: Direction;
}

/** The shape of an attribute, with the values it takes. */
export interface AttributeShape extends Shape {
  readonly values?: readonly string[];
}

export interface OktaScopeOptions {
  readonly direction: Direction;
  /** Every attribute of the Okta user; without it the 31 base attributes, and there may be more. */
  readonly userSchema?: readonly OktaAttribute[];
  /** Every attribute of the app user; without it nothing is known of them. */
  readonly appSchema?: readonly OktaAttribute[];
  /** Variable names of app instances, such as `zendesk_9ao1g13`; with them no other reference is expected. */
  readonly appNames?: readonly string[];
}

class OktaBindings extends Map<string, Binding> {
  constructor(
    bindings: readonly Binding[],
    readonly place: OktaPlace,
  ) {
    super(bindings.map((binding) => [binding.name, binding]));
  }
}

/** The place of a scope made by `oktaScope`; undefined for other scopes, where anything may stand. */
export function oktaPlaceOf(scope: Scope): OktaPlace | undefined {
  return scope.bindings instanceof OktaBindings ? scope.bindings.place : undefined;
}

/** What an expression sees at a place. Source: Okta Expression Language reference, "Reference …" sections. */
export function oktaScope(options: OktaScopeOptions): Scope {
  const { direction, appNames } = options;
  const user = userShape(options.userSchema);
  const app = appShape(options.appSchema);
  const shapes: Readonly<Record<string, Shape>> = {
    user,
    appuser: app,
    source: direction === 'app-to-okta' ? app : user,
    org: objectShape('Okta organization', [
      { name: 'name', type: 'string', description: 'Name of the organization.' },
      { name: 'subDomain', type: 'string', description: 'Subdomain of the organization.' },
    ]),
  };
  const bindings = references
    .filter((reference) => reference.directions.includes(direction))
    .map(({ name, documentation }) => ({ name, documentation, shape: shapes[name] ?? open }));
  const instances = (appNames ?? []).map((name) => ({
    name,
    documentation: `The profile of the user in the app instance ${name}. Null when the user has no such app.`,
    shape: app,
  }));
  const properties = (appNames ?? []).map((name) => ({
    name: `${name}_app`,
    documentation: `The properties of the app instance ${name}.`,
    shape: open,
  }));
  const place = { direction };
  return {
    bindings: new OktaBindings([...bindings, ...instances, ...properties], place),
    complete: appNames !== undefined,
  };
}

const open: Shape = { type: 'object', complete: false, properties: new Map() };

function userShape(schema: readonly OktaAttribute[] | undefined): Shape {
  return schema === undefined
    ? { ...objectShape('Okta user', baseAttributes), complete: false }
    : objectShape('Okta user', schema);
}

function appShape(schema: readonly OktaAttribute[] | undefined): Shape {
  return schema === undefined ? { ...open, name: 'app user' } : objectShape('app user', schema);
}

function objectShape(name: string, attributes: readonly OktaAttribute[]): Shape {
  return {
    type: 'object',
    name,
    nullable: false,
    complete: true,
    properties: new Map(attributes.map((attribute) => [attribute.name, property(attribute)])),
  };
}

function property(attribute: OktaAttribute): Property {
  const { name, title, description, values } = attribute;
  const shape: AttributeShape = { ...shapeOfAttribute(attribute), ...(values === undefined ? {} : { values }) };
  const text = [title, description].filter((part) => part !== undefined && part !== '').join('. ');
  return { name, documentation: text === '' ? `Attribute ${name}.` : text, shape };
}

/** What the values of an attribute of this type are. An attribute that is not required may be null. */
export function shapeOfAttribute(attribute: Pick<OktaAttribute, 'type' | 'required'>): Shape {
  const nullable = attribute.required !== true;
  switch (attribute.type) {
    case 'string':
      return withNullable(stringShape, nullable);
    case 'boolean':
      return withNullable(booleanShape, nullable);
    case 'integer':
      return { ...numberShape, name: 'Integer', nullable };
    case 'number':
      return { ...numberShape, name: 'Number', nullable };
    case 'array':
      return withNullable(listShape, nullable);
    default:
      return { ...open, nullable };
  }
}
