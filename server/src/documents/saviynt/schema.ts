import type { JsonNode } from '../../json/node';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import type { SaviyntKind } from './recognise';
import common from './schemas/common.schema.json';
import configJson from './schemas/config-json.schema.json';
import connectionJson from './schemas/connection-json.schema.json';
import importAccountEntJson from './schemas/import-account-ent-json.schema.json';
import importUserJson from './schemas/import-user-json.schema.json';
import passwdPolicyJson from './schemas/passwd-policy-json.schema.json';
import provisioning from './schemas/provisioning.schema.json';
import statusThresholdConfig from './schemas/status-threshold-config.schema.json';
import ticket from './schemas/ticket.schema.json';
import transportPackage from './schemas/transport-package.schema.json';
import updateUserJson from './schemas/update-user-json.schema.json';
import * as validators from './validators.generated.mjs';

export type { SchemaError } from './validators.generated.mjs';

/** The keywords our JSON Schemas (draft-07) use. */
interface RawSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly definitions?: Readonly<Record<string, RawSchema>>;
}

/**
 * What further keys an object may have: `none` that any source documents, `own` ones of the author beside the
 * documented, or `named` ones that are names themselves (a map of calls, of headers, of entitlement types).
 */
export type FurtherKeys = 'none' | 'own' | 'named';

/** What the sources document about one place of a parameter: its references followed, its children looked up on demand. */
export class SchemaPlace {
  private children: ReadonlyMap<string, SchemaPlace> | undefined;

  constructor(
    private readonly raw: RawSchema,
    private readonly document: RawSchema,
  ) {}

  /** Names the kind of thing, for messages: `"http"`, `a call`. */
  get title(): string | undefined {
    return this.raw.title;
  }

  get description(): string | undefined {
    return this.raw.description;
  }

  get types(): readonly string[] {
    const { type } = this.raw;
    return type === undefined ? [] : typeof type === 'string' ? [type] : type;
  }

  get default(): unknown {
    return this.raw.default;
  }

  get examples(): readonly unknown[] {
    return this.raw.examples ?? [];
  }

  get required(): readonly string[] {
    return this.raw.required ?? [];
  }

  /** The documented keys of this object, in a useful order. */
  get properties(): ReadonlyMap<string, SchemaPlace> {
    this.children ??= new Map(
      Object.entries(this.raw.properties ?? {}).map(([key, raw]) => [key, follow(raw, this.document)]),
    );
    return this.children;
  }

  get furtherKeys(): FurtherKeys {
    const { additionalProperties } = this.raw;
    if (typeof additionalProperties === 'object') return 'named';
    return additionalProperties === true || this.raw.properties === undefined ? 'own' : 'none';
  }

  /** The place under `key`; undefined when nothing is documented about it. */
  property(key: string): SchemaPlace | undefined {
    const known = this.properties.get(key);
    if (known !== undefined) return known;
    const { additionalProperties } = this.raw;
    return typeof additionalProperties === 'object' ? follow(additionalProperties, this.document) : undefined;
  }

  /** The place of the items of a list. */
  get items(): SchemaPlace | undefined {
    return this.raw.items === undefined ? undefined : follow(this.raw.items, this.document);
  }
}

const byParameter: Readonly<Partial<Record<ParameterName, readonly [RawSchema, validators.Validator]>>> = {
  ConfigJSON: [configJson, validators.configJson],
  ConnectionJSON: [connectionJson, validators.connectionJson],
  CreateTicketJSON: [ticket, validators.ticket],
  ImportAccountEntJSON: [importAccountEntJson, validators.importAccountEntJson],
  ImportUserJSON: [importUserJson, validators.importUserJson],
  PasswdPolicyJSON: [passwdPolicyJson, validators.passwdPolicyJson],
  STATUS_THRESHOLD_CONFIG: [statusThresholdConfig, validators.statusThresholdConfig],
  TicketStatusJSON: [ticket, validators.ticket],
  UpdateUserJSON: [updateUserJson, validators.updateUserJson],
};

const CALL_PARAMETERS: readonly ParameterName[] = [
  'AddAccessJSON',
  'AddFFIDAccessJSON',
  'ChangePassJSON',
  'CreateAccountJSON',
  'DisableAccountJSON',
  'EnableAccountJSON',
  'RemoveAccessJSON',
  'RemoveAccountJSON',
  'RemoveFFIDAccessJSON',
  'SendOtpJSON',
  'UpdateAccountJSON',
  'ValidateOtpJSON',
];

const schemas = new Map<ParameterName, { place: SchemaPlace; validate: validators.Validator }>();
for (const [name, [raw, validate]] of Object.entries(byParameter)) {
  schemas.set(name as ParameterName, { place: new SchemaPlace(raw, raw), validate });
}
for (const name of CALL_PARAMETERS) {
  schemas.set(name, { place: new SchemaPlace(provisioning, provisioning), validate: validators.provisioning });
}
const packagePlace = new SchemaPlace(transportPackage, transportPackage);

/** What is documented about the parameter; undefined for those whose shape no public source shows. */
export function schemaOf(parameter: ParameterName): SchemaPlace | undefined {
  return schemas.get(parameter)?.place;
}

/** As {@link schemaOf}, for a kind of file. */
export function schemaOfKind(kind: SaviyntKind): SchemaPlace | undefined {
  if (kind === 'saviynt/transportPackage') return packagePlace;
  return schemaOf(kind.slice('saviynt/'.length) as ParameterName);
}

/** Checks a plain value against the parameter's schema. */
export function schemaErrors(parameter: ParameterName, value: unknown): readonly validators.SchemaError[] {
  const validate = schemas.get(parameter)?.validate;
  return validate === undefined || validate(value) ? [] : (validate.errors ?? []);
}

/** The documented place that `node` fills in the tree whose root is at `root`; undefined when there is none. */
export function placeOf(node: JsonNode, root: SchemaPlace): SchemaPlace | undefined {
  const { parent } = node;
  if (parent === null) return root;
  const around = placeOf(parent.kind === 'array' ? parent : parent.parent, root);
  return parent.kind === 'array' ? around?.items : around?.property(parent.key.value);
}

const followed = new WeakMap<RawSchema, SchemaPlace>();

/** Replaces a `$ref` by what it refers to; keywords beside it win, so that a use can have its own description. */
function follow(raw: RawSchema, document: RawSchema): SchemaPlace {
  const known = followed.get(raw);
  if (known !== undefined) return known;
  const place = resolve(raw, document);
  followed.set(raw, place);
  return place;
}

function resolve(raw: RawSchema, document: RawSchema): SchemaPlace {
  if (raw.$ref === undefined) return new SchemaPlace(raw, document);
  const home = raw.$ref.startsWith('#') ? document : (common as RawSchema);
  const name = raw.$ref.slice(raw.$ref.lastIndexOf('/') + 1);
  const target = home.definitions?.[name];
  if (target === undefined) throw new Error(`No definition ${raw.$ref}`);
  const { $ref, ...own } = raw;
  return resolve({ ...target, ...own }, home);
}
