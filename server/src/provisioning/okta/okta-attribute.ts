import type { MappedAttribute, ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { SchemaAttribute, UserSchema } from '../../documents/okta/model/schema';
import type { Scope } from '../../expressions/kit/scope';
import { compileResult, type OktaResult, oktaLanguage } from '../../expressions/okta';
import { type PushTarget, pushTarget } from '../push/target';
import type { PushAttribute, PushSource } from '../push/values';
import { defaultPath } from './default-paths';
import type { OktaApp } from './options';

/** An attribute of the app user that a mapping fills, compiled once for many people. */
export interface OktaAttribute extends PushAttribute {
  readonly expression: string;
  /** DONT_PUSH: an update pushes what the app user holds, whatever the Okta user has. */
  readonly isCreateOnly: boolean;
  /** The values its schema allows; undefined for any. */
  readonly allowed: ReadonlySet<string> | undefined;
  /** Whether its schema says it is a number. */
  readonly isNumber: boolean;
  /** Why it is not sent; undefined where it is. */
  readonly unsent: 'no namespace' | 'no path' | 'not in schema' | undefined;
  run(scope: Scope): OktaResult;
}

/** Where an attribute goes, and why it does not. */
export interface Destination {
  readonly target: PushTarget | undefined;
  readonly unsent: OktaAttribute['unsent'];
}

/**
 * Where an attribute of the app user goes: where its schema says, else by its usual name. An attribute without an
 * externalNamespace is silently left out of SCIM messages (Okta support: custom SCIM attribute not available).
 */
export function destinationOf(name: string, schema: UserSchema | undefined, app: OktaApp): Destination {
  const [path, urn] = defaultPath(name) ?? [];
  const usual = path === undefined ? undefined : pushTarget(path, urn);
  if (app === 'catalogue') return { target: usual, unsent: usual === undefined ? 'no path' : undefined };
  const defined = isScimSchema(schema) ? schema?.attribute(name) : undefined;
  if (defined === undefined && name !== 'userName' && isScimSchema(schema) && schema?.isWhole)
    return { target: undefined, unsent: 'not in schema' };
  const externalName = defined?.text('externalName') ?? '';
  // userName is what the username format makes, whatever its definition says.
  if (defined === undefined || (externalName === '' && name === 'userName'))
    return { target: usual, unsent: usual === undefined ? 'no path' : undefined };
  const namespace = defined.text('externalNamespace');
  if (namespace === '' || externalName === '') return { target: undefined, unsent: 'no namespace' };
  const target = pushTarget(externalName, namespace);
  return { target, unsent: target === undefined ? 'no path' : undefined };
}

/** Whether a schema says where attributes go in SCIM; that of another app has no namespaces. */
export function isScimSchema(schema: UserSchema | undefined): boolean {
  return schema?.attributes.some((attribute) => attribute.text('externalNamespace') !== '') ?? false;
}

/** Compiles what a mapping says of one attribute. */
export function compileAttribute(
  mapped: MappedAttribute,
  form: ProfileMapping['form'],
  schema: UserSchema | undefined,
  app: OktaApp,
): OktaAttribute {
  const { name, expression, expressionNode, nameNode, pushStatus } = mapped;
  const parsed = oktaLanguage.parse(expression);
  return {
    name,
    ...destinationOf(name, schema, app),
    source: sourceOf(expression, expressionNode ?? nameNode),
    expression,
    isCreateOnly: (pushStatus ?? (form === 'terraform' ? 'DONT_PUSH' : 'PUSH')) === 'DONT_PUSH',
    allowed: allowedValues(schema?.attribute(name)),
    isNumber: /^(number|integer)$/.test(schema?.attribute(name)?.type ?? ''),
    run: compileResult(parsed),
  };
}

/** The place of an expression and the attributes it reads. */
export function sourceOf(expression: string, place: { readonly start: number; readonly end: number }): PushSource {
  const references = oktaLanguage.references(oktaLanguage.parse(expression));
  const inputs = references.flatMap(({ segments }) => {
    const [root, attribute] = segments;
    return root === undefined || attribute === undefined
      ? []
      : [{ name: attribute.name, path: `${root.name}.${attribute.name}` }];
  });
  const { start, end } = place;
  return {
    place: { start, end },
    expression,
    inputs: [...new Map(inputs.map((input) => [input.path, input])).values()],
  };
}

function allowedValues(attribute: SchemaAttribute | undefined): ReadonlySet<string> | undefined {
  const values = attribute?.values;
  return values === undefined || attribute?.type === 'array' ? undefined : new Set(values);
}
