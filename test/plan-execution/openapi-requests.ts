import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';

const file = join(__dirname, '../../../shared/data/ringcentral/scim-openapi.yml');

/** Whether RingCentral's OpenAPI description is on this machine. */
export const hasDescription = existsSync(file);

interface Description {
  readonly refs: Readonly<Record<string, unknown>>;
}

const PREFIX = '#/components/schemas/';

let made: ((method: string) => ValidateFunction) | undefined;

/** The problems of a body by RingCentral's own description of its requests. */
export function descriptionProblems(method: string, body: unknown): readonly string[] {
  made ??= read();
  const validate = made(method);
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function read(): (method: string) => ValidateFunction {
  const { refs } = parse(readFileSync(file, 'utf8')) as Description;
  const named = Object.entries(refs).filter(([ref]) => ref.startsWith(PREFIX));
  const schemas = Object.fromEntries(named.map(([ref, node]) => [ref.slice(PREFIX.length), node]));
  // The enum has the core URN only, yet the description's own example of a create sends the enterprise URN too.
  const user = schemas.ScimUser as { properties: { schemas: { items: { enum: string[] } } } };
  user.properties.schemas.items.enum = [userSchemaUrn, enterpriseUserSchemaUrn];
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const format of ['int32', 'int64']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'ringcentral', components: { schemas } });
  const forUser = ajv.compile({ $ref: `ringcentral${PREFIX}ScimUser` });
  const forPatch = ajv.compile({ $ref: `ringcentral${PREFIX}ScimUserPatch` });
  return (method) => (method === 'PATCH' ? forPatch : forUser);
}
