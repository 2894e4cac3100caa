import common from '../documents/saviynt/schemas/common.schema.json';
import configJson from '../documents/saviynt/schemas/config-json.schema.json';
import connectionJson from '../documents/saviynt/schemas/connection-json.schema.json';
import importAccountEntJson from '../documents/saviynt/schemas/import-account-ent-json.schema.json';
import importUserJson from '../documents/saviynt/schemas/import-user-json.schema.json';
import passwdPolicyJson from '../documents/saviynt/schemas/passwd-policy-json.schema.json';
import provisioning from '../documents/saviynt/schemas/provisioning.schema.json';
import statusThresholdConfig from '../documents/saviynt/schemas/status-threshold-config.schema.json';
import ticket from '../documents/saviynt/schemas/ticket.schema.json';
import updateUserJson from '../documents/saviynt/schemas/update-user-json.schema.json';
import type { JsonPath } from '../json/path';
import type { JsonValue } from '../json/value';
import { findParameter, type ParameterName } from '../knowledge/saviynt/parameters';

/** The keywords of JSON Schema (draft 7) that our schemas use. */
interface RawSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly additionalProperties?: boolean | RawSchema;
  readonly items?: RawSchema;
  readonly enum?: readonly JsonValue[];
  readonly examples?: readonly JsonValue[];
  readonly default?: JsonValue;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, RawSchema>>;
}

const COMMON = common as unknown as RawSchema;

const SCHEMAS: Readonly<Partial<Record<ParameterName, unknown>>> = {
  ConnectionJSON: connectionJson,
  ImportAccountEntJSON: importAccountEntJson,
  ImportUserJSON: importUserJson,
  STATUS_THRESHOLD_CONFIG: statusThresholdConfig,
  UpdateUserJSON: updateUserJson,
  TicketStatusJSON: ticket,
  CreateTicketJSON: ticket,
  ConfigJSON: configJson,
  PasswdPolicyJSON: passwdPolicyJson,
};

/** What is known of the value at one place of a parameter. */
export class Schema {
  constructor(
    private readonly raw: RawSchema,
    private readonly file: RawSchema,
  ) {}

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

  /** Values that are known to occur here, the usual one first. */
  get values(): readonly JsonValue[] {
    const { enum: allowed, examples, default: usual } = this.raw;
    const first = usual === undefined ? [] : [usual];
    return [...new Set([...first, ...(allowed ?? []), ...(examples ?? [])])];
  }

  get default(): JsonValue {
    return this.raw.default;
  }

  get required(): readonly string[] {
    return this.raw.required ?? [];
  }

  /** The keys with a meaning of their own. */
  get keys(): readonly string[] {
    return Object.keys(this.raw.properties ?? {});
  }

  /** What stands under `step`: a key, or an index of a list. */
  child(step: string | number): Schema | undefined {
    const { properties, additionalProperties, items } = this.raw;
    if (typeof step === 'number') return items === undefined ? undefined : resolve(items, this.file);
    const own = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (own !== undefined) return resolve(own, this.file);
    return typeof additionalProperties === 'object' ? resolve(additionalProperties, this.file) : undefined;
  }

  /** Whether `key` is one of {@link keys}, not merely allowed. */
  hasKey(key: string): boolean {
    return this.raw.properties !== undefined && Object.hasOwn(this.raw.properties, key);
  }
}

/** The schema of the value at `path` of a parameter; undefined where none is known. */
export function schemaAt(parameter: ParameterName, path: JsonPath): Schema | undefined {
  let schema = rootSchema(parameter);
  for (const step of path) schema = schema?.child(step);
  return schema;
}

function rootSchema(parameter: ParameterName): Schema | undefined {
  const own = SCHEMAS[parameter] ?? (findParameter(parameter)?.shape === 'calls' ? provisioning : undefined);
  return own === undefined ? undefined : new Schema(own as RawSchema, own as RawSchema);
}

/** Follows references. What stands beside a `$ref` describes this use of it and goes before. */
function resolve(schema: RawSchema, file: RawSchema): Schema {
  let raw = schema;
  let home = file;
  for (let depth = 0; raw.$ref !== undefined && depth < 10; depth++) {
    const { $ref, ...beside } = raw;
    const [name, pointer = ''] = $ref.split('#');
    if (name !== '') home = COMMON;
    const target = home.definitions?.[pointer.split('/').at(-1) ?? ''] ?? {};
    raw = { ...target, ...beside, ...(target.$ref === undefined ? {} : { $ref: target.$ref }) };
  }
  return new Schema(raw, home);
}
