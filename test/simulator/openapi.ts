import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';

const folder = join(__dirname, '../../../shared/data/ringcentral');
const files = ['scim-openapi.yml', 'platform-preflight-openapi.yml'].map((name) => join(folder, name));

/** Whether RingCentral's OpenAPI description is on this machine. */
export const hasDescription = files.every((file) => existsSync(file));

type Node = { [key: string]: Node } & { readonly [index: number]: Node };

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Node }>>>>;
  readonly refs: Readonly<Record<string, Node>>;
}

const schemaPrefix = '#/components/schemas/';

let made: Contract | undefined;

/** The description, read once. */
export function contractOf(): Contract {
  made ??= new Contract();
  return made;
}

/** Validators for the answers RingCentral's OpenAPI description has a schema for. */
class Contract {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  private readonly descriptions: readonly Description[];
  private readonly validators = new Map<string, ValidateFunction>();

  constructor() {
    this.descriptions = files.map((file) => parse(readFileSync(file, 'utf8')) as Description);
    for (const format of ['int32', 'int64']) this.ajv.addFormat(format, true);
    this.descriptions.forEach(({ refs }, index) => {
      const named = Object.entries(refs).filter(([ref]) => ref.startsWith(schemaPrefix));
      const schemas = Object.fromEntries(named.map(([ref, node]) => [ref.slice(schemaPrefix.length), node]));
      // The enum has the core URN only, yet the description's own example answers with the enterprise URN too.
      for (const name of ['ScimUserResponse', 'ScimUserShortInfo']) {
        const items = schemas[name]?.properties?.schemas?.items as unknown as { enum?: string[] } | undefined;
        if (items !== undefined) items.enum = [userSchemaUrn, enterpriseUserSchemaUrn];
      }
      this.ajv.addSchema({ $id: `rc${index}`, components: { schemas } });
    });
  }

  /** Every operation described: method and path template. */
  operations(): readonly (readonly [method: string, path: string])[] {
    return this.descriptions.flatMap(({ paths }) =>
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
      ),
    );
  }

  /** The problems of one answer; undefined when the description does not have this status for it. */
  check(method: string, path: string, status: number, body: unknown): readonly string[] | undefined {
    const index = this.descriptions.findIndex(({ paths }) => paths[path]?.[method.toLowerCase()] !== undefined);
    const description = this.descriptions[index];
    const listed = description?.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
    if (description === undefined || listed === undefined) return undefined;
    const ref = listed.$ref as unknown as string | undefined;
    const response = ref === undefined ? listed : description.refs[ref];
    const schema: Node | undefined = response?.content?.['application/json']?.schema;
    if (schema === undefined) return [];
    return this.problems(index, schema, body);
  }

  private problems(index: number, schema: Node, body: unknown): readonly string[] {
    const key = `${index} ${JSON.stringify(schema)}`;
    const text = JSON.stringify(schema).replaceAll(`"${schemaPrefix}`, `"rc${index}${schemaPrefix}`);
    const validate = this.validators.get(key) ?? this.ajv.compile(JSON.parse(text) as object);
    this.validators.set(key, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}
