import type { OktaDocument } from '../../documents/okta/document';
import { appEnd, type ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { UserSchema } from '../../documents/okta/model/schema';
import { schemasFor } from '../../documents/okta/schemas-for';
import { profileMappingScope } from '../../documents/okta/scope';
import type { Scope } from '../../expressions/kit/scope';
import { isRingCentralName } from '../../knowledge/okta/ringcentral-app';
import { LineIndex } from '../../text/line-index';
import { type PushContext, SCIM_BASE_URL } from '../push/context';
import { compileAttribute, destinationOf, isScimSchema, type OktaAttribute } from './okta-attribute';
import type { OktaApp, OktaOptions, OktaUpdate, OktaUserName } from './options';

/** A profile mapping from Okta to RingCentral, compiled once for plans over many people. */
export interface OktaProgram {
  readonly mapping: ProfileMapping;
  readonly schema: UserSchema | undefined;
  readonly app: OktaApp;
  /** Whether the option said which app it is, or the files did, or only its name. */
  readonly appBecause: 'option' | 'schema' | 'name' | 'default';
  readonly update: OktaUpdate;
  readonly userName: OktaUserName;
  readonly isUserNameGiven: boolean;
  readonly attributes: readonly OktaAttribute[];
  /** Of the attributes, the one that gives the user name, if the mapping does. */
  readonly userNameAttribute: OktaAttribute | undefined;
  /** Attributes of the Okta user that expressions read, each with those it goes to. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  readonly scope: Scope;
  readonly context: PushContext;
  readonly name: string;
}

/** Compiles a mapping with the schemas that lie beside it. */
export function compileOktaProgram(document: OktaDocument, mapping: ProfileMapping, options: OktaOptions): OktaProgram {
  const schemas = schemasFor(mapping, [document, ...document.beside]);
  const name = appEnd(mapping)?.name ?? '';
  const [app, appBecause] = appOf(options.app, schemas.app, name);
  const attributes = mapping.attributes
    .filter(({ isRemoval, expression }) => !isRemoval && expression !== '')
    .map((mapped) => compileAttribute(mapped, mapping.form, schemas.app, app));
  let lines: LineIndex | undefined;
  return {
    mapping,
    schema: schemas.app,
    app,
    appBecause,
    update: options.update ?? 'put',
    userName: options.userName ?? 'login',
    isUserNameGiven: options.userName !== undefined,
    attributes,
    userNameAttribute: attributes.find((attribute) => attribute.name === 'userName'),
    inputs: inputsOf(attributes),
    scope: profileMappingScope('okta-to-app', schemas),
    context: {
      uri: document.uri,
      part: name === '' ? 'ProfileMapping' : name,
      baseUrl: options.baseUrl ?? SCIM_BASE_URL,
      lines: () => {
        lines ??= new LineIndex(document.text.root.text);
        return lines;
      },
    },
    name: name === '' ? 'Okta' : name,
  };
}

/** Schemas of SCIM apps name a namespace; RingCentral's own app is called so. */
function appOf(
  option: OktaApp | undefined,
  schema: UserSchema | undefined,
  name: string,
): readonly [OktaApp, OktaProgram['appBecause']] {
  if (option !== undefined) return [option, 'option'];
  if (isScimSchema(schema)) return ['scim', 'schema'];
  return isRingCentralName(name) ? ['catalogue', 'name'] : ['scim', 'default'];
}

/** What expressions read of the Okta user: `user` and `source` are the same. */
function inputsOf(attributes: readonly OktaAttribute[]): ReadonlyMap<string, readonly string[]> {
  const inputs = new Map<string, string[]>();
  for (const { name, source } of attributes)
    for (const input of source?.inputs ?? []) {
      if (!/^(user|source)\./.test(input.path)) continue;
      const readers = inputs.get(input.name);
      if (readers === undefined) inputs.set(input.name, [name]);
      else readers.push(name);
    }
  return inputs;
}

/** An attribute that no expression fills and the app user may hold. */
export function heldAttribute(name: string, { schema, app }: OktaProgram): OktaAttribute {
  return {
    name,
    ...destinationOf(name, schema, app),
    source: undefined,
    expression: '',
    isCreateOnly: true,
    allowed: undefined,
    isNumber: false,
    run: () => ({ verdict: 'unknown', reasons: [] }),
  };
}
