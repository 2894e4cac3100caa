import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findEndpoint } from '../../server/src/knowledge/ringcentral/endpoints';
import {
  enterpriseUserSchemaUrn,
  patchOpUrn,
  searchRequestUrn,
  userSchemaUrn,
} from '../../server/src/knowledge/scim/schema-urns';
import { call, signIn, start } from './simulator-fixture';

const file = join(__dirname, '../../../shared/data/ringcentral/scim-openapi.yml');

type Node = { [key: string]: Node } & { readonly [index: number]: Node };

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Node }>>>>;
  readonly refs: Readonly<Record<string, Node>>;
}

/** Validators for every answer the description has a schema for. */
class Contract {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  private readonly description: Description;
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(text: string) {
    this.description = parse(text) as Description;
    for (const format of ['int32', 'int64']) this.ajv.addFormat(format, true);
    const schemas: Record<string, Node> = {};
    for (const [ref, node] of Object.entries(this.description.refs)) {
      const name = ref.startsWith('#/components/schemas/') ? ref.slice('#/components/schemas/'.length) : undefined;
      if (name !== undefined) schemas[name] = node;
    }
    // The enum has the core URN only, yet the description's own example answers with the enterprise URN too.
    for (const name of ['ScimUserResponse', 'ScimUserShortInfo']) {
      const items = schemas[name]?.properties?.schemas?.items as unknown as { enum: string[] };
      items.enum = [userSchemaUrn, enterpriseUserSchemaUrn];
    }
    this.ajv.addSchema({ $id: 'rc', components: { schemas } });
  }

  /** The problems of one answer; undefined when the description does not have this status. */
  check(method: string, path: string, status: number, body: unknown): readonly string[] | undefined {
    const operation = this.description.paths[path]?.[method.toLowerCase()];
    const listed = operation?.responses[String(status)];
    if (listed === undefined) return undefined;
    const ref = listed.$ref as unknown as string | undefined;
    const response = ref === undefined ? listed : this.description.refs[ref];
    const schema = response?.content?.['application/json']?.schema?.$ref as unknown as string | undefined;
    if (schema === undefined) return [];
    const validate = this.validators.get(schema) ?? this.ajv.compile({ $ref: `rc${schema}` });
    this.validators.set(schema, validate);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}

function person(email: string, more: object = {}): object {
  return {
    schemas: [userSchemaUrn, enterpriseUserSchemaUrn],
    externalId: '9001',
    userName: email,
    name: { givenName: 'Pat', familyName: 'Quill' },
    emails: [{ type: 'work', value: email }],
    addresses: [
      { type: 'work', streetAddress: '1 Elm St', locality: 'Austin', region: 'TX', postalCode: '78701', country: 'US' },
    ],
    [enterpriseUserSchemaUrn]: { department: 'Sales' },
    ...more,
  };
}

const patch = (...operations: readonly object[]): object => ({ schemas: [patchOpUrn], Operations: operations });
const users = '/scim/v2/Users';
const pat = 'pat.quill@harborline.example';

const session: readonly (readonly [status: number, method: string, path: string, body?: unknown])[] = [
  [200, 'GET', '/scim/v2/ServiceProviderConfig'],
  [200, 'GET', '/scim/v2/ResourceTypes'],
  [200, 'GET', '/scim/v2/ResourceTypes/User'],
  [404, 'GET', '/scim/v2/ResourceTypes/Group'],
  [403, 'GET', '/scim/v2/ResourceTypes?filter=x'],
  [200, 'GET', '/scim/v2/Schemas'],
  [200, 'GET', `/scim/v2/Schemas/${userSchemaUrn}`],
  [404, 'GET', '/scim/v2/Schemas/urn:x'],
  [200, 'GET', `${users}?filter=&startIndex=1&count=3`],
  [400, 'GET', `${users}?filter=title%20eq%20%22x%22`],
  [200, 'POST', `${users}/.search`, { schemas: [searchRequestUrn], filter: `userName eq "${pat}"` }],
  [400, 'POST', `${users}/.search`, { schemas: [searchRequestUrn], filter: 'userName' }],
  [201, 'POST', users, person(pat)],
  [409, 'POST', users, person(pat)],
  [
    400,
    'POST',
    users,
    person('x@harborline.example', { addresses: [{ type: 'work', region: 'Kalifornia', country: 'US' }] }),
  ],
  [400, 'POST', users, { schemas: [userSchemaUrn] }],
  [200, 'GET', `${users}/400100091`],
  [404, 'GET', `${users}/1`],
  [200, 'PUT', `${users}/400100002`, person('ben.c@harborline.example', { active: false, externalId: undefined })],
  [200, 'PATCH', `${users}/400100003`, patch({ op: 'replace', path: 'active', value: 'false' })],
  [400, 'PATCH', `${users}/400100003`, patch({ op: 'remove' })],
  [404, 'PATCH', `${users}/1`, patch({ op: 'remove', path: 'title' })],
  [204, 'DELETE', `${users}/400100004`],
  [404, 'DELETE', `${users}/400100004`],
  [403, 'DELETE', `${users}/400100003`],
];

describe('a scripted session', () => {
  it.skipIf(!existsSync(file))('answers as RingCentral’s OpenAPI description says', async () => {
    const contract = new Contract(readFileSync(file, 'utf8'));
    expect(contract.check('GET', users, 200, { Resources: [{ userName: 5 }] })).not.toEqual([]);
    const simulator = await start({ limits: { Light: 1000, Heavy: 1000 } });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of session) {
      const answer = await call(simulator, token, method, path, body);
      const name = `${method} ${path}`;
      expect(answer.status, name).toBe(status);
      const template = findEndpoint(method, path.split('?')[0] ?? '')?.path ?? '';
      expect(contract.check(method, template, answer.status, answer.json), name).toEqual([]);
    }
  });

  it('gives the statuses it is written for', async () => {
    const simulator = await start({ limits: { Light: 1000, Heavy: 1000 } });
    const token = await signIn(simulator);
    for (const [status, method, path, body] of session) {
      expect((await call(simulator, token, method, path, body)).status, `${method} ${path}`).toBe(status);
    }
  });

  it('creates, reads, replaces and deletes as the examples of 2021 do', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const created = await call(simulator, token, 'POST', users, person(pat));
    expect(created).toMatchObject({
      status: 201,
      json: { active: false, phoneNumbers: [], addresses: [{ country: 'United States', region: 'TX' }] },
    });
    const { meta: _created, ...shown } = created.json;
    const { meta, ...read } = (await call(simulator, token, 'GET', `${users}/${created.json.id}`)).json;
    expect(read).toEqual(shown);
    expect(meta).toMatchObject({ location: `http://scim.ringcentral.com/scim/v2/Users/${created.json.id}` });
    const minimal = {
      schemas: [userSchemaUrn],
      userName: 'ada.o@harborline.example',
      name: { givenName: 'Ada', familyName: 'O' },
      active: false,
      emails: [{ type: 'work', value: 'ada.o@harborline.example' }],
    };
    const replaced = await call(simulator, token, 'PUT', `${users}/400100001`, minimal);
    expect(replaced.json).toMatchObject({
      active: false,
      phoneNumbers: [{ type: 'other', value: '101' }],
      addresses: [],
    });
    expect(replaced.json).not.toHaveProperty('externalId');
    expect((await call(simulator, token, 'DELETE', `${users}/${created.json.id}`)).status).toBe(204);
  });
});
