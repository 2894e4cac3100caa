import { isObject } from '../../../json/value';
import { type UserAttribute, userAttributes } from '../../../knowledge/ringcentral/user-attributes';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../../knowledge/scim/schema-urns';
import { readScimPage } from '../../scim-answers';
import type { Stage } from '../stage';

const SCHEMAS = '/scim/v2/Schemas';
const TYPES = '/scim/v2/ResourceTypes';

/** Common attributes and `schemas` stand in no schema (RFC 7643 §3.1), `externalId` in few. */
const unlisted: ReadonlySet<string> = new Set(['schemas', 'id', 'externalid', 'meta']);

/** Which attributes of users does the account itself list, and are they those of the API reference? */
export const schemasStage: Stage = {
  id: 'schemas',
  title: 'Schemas',
  needs: ['token', 'permissions', 'scim'],
  isOptional: true,
  run: async ({ client, signal, learned }) => {
    const schemas = readScimPage((await client.get(SCHEMAS, {}, signal)).body, `GET ${SCHEMAS}`).resources;
    const types = readScimPage((await client.get(TYPES, {}, signal)).body, `GET ${TYPES}`).resources;
    const names = types.map(({ id }) => id);
    const listed = new Set(schemas.flatMap(({ id, attributes }) => pathsOf(id, attributes)));
    const facts = { resourceTypes: names, schemas: schemas.map(({ id }) => id) };
    if (listed.size === 0) return { state: 'unknown', evidence: 'the schemas list no attributes', facts };
    learned.attributes = listed;
    const missing = documented.filter((path) => !listed.has(path));
    const further = [...listed].filter((path) => !path.includes('.') && !documented.includes(path));
    const evidence = `resource types ${names.join(', ') || 'none'}; ${listed.size} attributes listed`;
    const all = { ...facts, missing, further };
    if (missing.length === 0 && further.length === 0) {
      return { state: 'passed', evidence: `${evidence}, all those of the API reference`, facts: all };
    }
    const differs = [
      missing.length === 0 ? undefined : `without ${some(missing)}`,
      further.length === 0 ? undefined : `with ${some(further)}, which the reference does not have`,
    ];
    return {
      state: 'warned',
      evidence: `${evidence}, ${differs.filter((part) => part !== undefined).join('; ')}`,
      cause: 'RingCentral has changed, or this account differs: our rules go by the API reference.',
      remedy: 'Try an attribute that differs with one user before you rely on it.',
      facts: all,
    };
  },
};

const documented: readonly string[] = userAttributes
  .flatMap((attribute) => [attribute.path, ...attribute.subAttributes.map(({ path }: UserAttribute) => path)])
  .map((path) => path.toLowerCase())
  .filter((path) => !unlisted.has(path) && !path.startsWith('meta.') && path !== enterpriseUserSchemaUrn.toLowerCase());

/** Paths in lower case, as RFC 7644 §3.10 writes them: `name.givenname`, `urn:…:user:department`. */
function pathsOf(schema: string, attributes: unknown): readonly string[] {
  if (!Array.isArray(attributes)) return [];
  const prefix = schema === userSchemaUrn ? '' : `${schema}:`;
  return (attributes as readonly unknown[]).filter(isObject).flatMap(({ name, subAttributes }) => {
    if (typeof name !== 'string') return [];
    const subs: readonly unknown[] = Array.isArray(subAttributes) ? subAttributes : [];
    const below = subs.filter(isObject).flatMap((sub) => (typeof sub.name === 'string' ? [`${name}.${sub.name}`] : []));
    return [name, ...below]
      .map((path) => `${prefix}${path}`.toLowerCase())
      .filter((path) => !unlisted.has(path) && !path.startsWith('meta.'));
  });
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
