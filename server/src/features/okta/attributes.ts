import type { OktaDocument } from '../../documents/okta/document';
import { appEnd, type ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { SchemaAttribute, UserSchema } from '../../documents/okta/model/schema';
import { schemasFor } from '../../documents/okta/schemas-for';
import { baseAttributes } from '../../expressions/okta/base-attributes';
import {
  findRingCentralAppAttribute,
  isRingCentralName,
  NUMBERS_EXPRESSION,
  ringCentralAppAttributes,
  ringCentralImports,
} from '../../knowledge/okta/ringcentral-app';

/** An attribute as the features show it, whether a file defines it or it is known from elsewhere. */
export interface NamedAttribute {
  readonly name: string;
  /** "string, required". */
  readonly type: string;
  readonly documentation: string;
  /** The expression that usually fills it; undefined when none is known. */
  readonly usual?: string;
}

/** The attributes that a mapping can fill: those of the schema beside it, else those that are known of every target. */
export function targetAttributes(mapping: ProfileMapping, document: OktaDocument): readonly NamedAttribute[] {
  const { direction } = mapping;
  if (direction === undefined) return [];
  const schemas = schemasFor(mapping, [document, ...document.beside]);
  const isRingCentral = isRingCentralName(appEnd(mapping)?.name ?? '');
  if (direction === 'app-to-okta') {
    const usual = (name: string) => (isRingCentral ? usualImport(name) : undefined);
    return (schemas.user ? defined(schemas.user, false) : base()).map((attribute) => withUsual(attribute, usual));
  }
  const usual = (name: string) =>
    (isRingCentral ? findRingCentralAppAttribute(name)?.fromOkta : undefined) ??
    (baseAttributes.some((attribute) => attribute.name === name) ? `user.${name}` : undefined);
  if (schemas.app !== undefined) return defined(schemas.app, isRingCentral).map((each) => withUsual(each, usual));
  if (!isRingCentral) return [];
  return ringCentralAppAttributes
    .map(({ name, title, documentation }) => ({ name, type: 'string', documentation: `${title}. ${documentation}` }))
    .map((each) => withUsual(each, usual));
}

function withUsual(attribute: NamedAttribute, usualOf: (name: string) => string | undefined): NamedAttribute {
  const usual = usualOf(attribute.name);
  return usual === undefined ? attribute : { ...attribute, usual };
}

function usualImport(name: string): string | undefined {
  return name === 'primaryPhone' ? NUMBERS_EXPRESSION : ringCentralImports.get(name);
}

function base(): readonly NamedAttribute[] {
  return baseAttributes.map(({ name, title = name, required }) => ({
    name,
    type: required ? 'string, required' : 'string',
    documentation: `${title}. Base attribute of Okta users.`,
  }));
}

function defined({ attributes, of }: UserSchema, isRingCentral: boolean): readonly NamedAttribute[] {
  return attributes.flatMap((attribute) =>
    attribute.node === undefined ? [] : describeDefinition(attribute, of, isRingCentral),
  );
}

/** What a schema, and RingCentral, say of an attribute. */
export function describeDefinition(
  attribute: SchemaAttribute,
  of: UserSchema['of'],
  isRingCentral: boolean,
): NamedAttribute {
  const { name, part, isRequired, isUnique, master } = attribute;
  const known = isRingCentral ? findRingCentralAppAttribute(name)?.documentation : undefined;
  const sentences = [
    attribute.text('title'),
    attribute.text('description'),
    `${part === 'base' ? 'Base' : 'Custom'} attribute of ${of === 'user' ? 'Okta users' : 'users of the app'}`,
    limitWords(attribute),
    isUnique ? 'No two users have the same value' : '',
    master?.type === 'OVERRIDE' ? 'Its sources override the profile source' : '',
    attribute.text('mutability') === 'READ_ONLY' ? 'Read-only' : '',
  ];
  const words = sentences.filter((sentence) => sentence !== '').map((sentence) => sentence.replace(/\.$/, ''));
  return {
    name,
    type: [attribute.type || 'unknown type', ...(isRequired ? ['required'] : [])].join(', '),
    documentation: `${words.join('. ')}.${known === undefined ? '' : ` ${known}`}`,
  };
}

function limitWords(attribute: SchemaAttribute): string {
  const [low, high] = [attribute.number('minLength'), attribute.number('maxLength')];
  const values = attribute.values;
  if (values !== undefined) return `Values: ${values.slice(0, 20).join(', ')}`;
  if (low !== undefined && high !== undefined) return `${low} to ${high} characters`;
  if (high !== undefined) return `At most ${high} characters`;
  return low === undefined ? '' : `At least ${low} characters`;
}
