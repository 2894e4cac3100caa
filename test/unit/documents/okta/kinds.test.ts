import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { readOktaDocument } from '../../../../server/src/documents/okta/document';
import { memberFindings } from '../../../../server/src/documents/okta/members';
import { schemasFor } from '../../../../server/src/documents/okta/schemas-for';

const read = (value: unknown, uri = 'file:///a/x.json') => readOktaDocument(uri, JSON.stringify(value, null, 2));
const login = { title: 'Username', type: 'string' };
const userSchema = { name: 'user', definitions: { base: { id: '#base', properties: { login } } } };
const appSchema = (id: string, name = 'ringcentral') => ({
  id: `https://example.okta.com/meta/schemas/apps/${id}/default`,
  name,
  definitions: { base: { id: '#base', properties: { userName: login } }, custom: { id: '#custom', properties: {} } },
});
const user = { id: '00u1', status: 'ACTIVE', profile: { login: 'a@example.com', email: 'a@example.com' } };
const appUser = { id: '00u1', status: 'ACTIVE', scope: 'USER', profile: { userName: 'a@example.com' } };
const event = {
  eventType: 'application.provision.user.push',
  published: '2026-01-01T00:00:00Z',
  outcome: {},
  target: [],
};
const values = {
  source_id: 'oty1',
  source_type: 'user',
  target_id: '0oa1',
  target_name: 'ringcentral',
  target_type: 'appuser',
  mappings: [{ id: 'email', expression: 'user.email', push_status: 'PUSH' }],
};
const type = 'okta_profile_mapping';

describe('a file of Okta', () => {
  it.each([
    ['okta/userSchema', userSchema],
    ['okta/userSchema', { definitions: { custom: { id: '#custom', properties: { a: { type: 'string' } } } } }],
    ['okta/appUserSchema', appSchema('0oa1')],
    ['okta/appUserSchema', { definitions: { custom: { id: '#custom', properties: { a: { externalName: 'a' } } } } }],
    ['okta/users', [user]],
    ['okta/users', user],
    ['okta/appUsers', [appUser]],
    ['okta/systemLog', [event]],
    ['okta/terraformMapping', { version: 4, resources: [{ type, instances: [{ attributes: values }] }] }],
    ['okta/terraformMapping', { values: { root_module: { child_modules: [{ resources: [{ type, values }] }] } } }],
    ['okta/terraformMapping', { planned_values: { root_module: { resources: [{ type, values }] } } }],
    ['okta/terraformMapping', { resource: { [type]: { to_app: values } } }],
    ['okta/terraformMapping', { resource: [{ [type]: [{ to_app: [values] }] }, { [type]: { to_app: values } }] }],
  ])('is recognised as %s %#', (kind, value) => {
    expect(read(value)?.kind).toBe(kind);
    expect(readDocument('file:///a/x.json', JSON.stringify(value))?.kind).toBe(kind);
  });

  it.each([
    { definitions: { base: { properties: { login } } } },
    { profile: { login: 1, email: 2 } },
    { id: 1, status: 'ACTIVE', profile: { name: 'x' }, externalId: 'x' },
    { eventType: 'x', published: 1 },
    [user, { other: true }],
    { resource: { okta_user: { a: { login: 'x' } } } },
    { resources: [{ type: 'okta_user', instances: [{ attributes: values }] }] },
  ])('is nothing else: %j', (value) => expect(read(value)).toBeUndefined());

  it('of Terraform gives mappings with their direction, by their types or by what the ids say', () => {
    const { source_type: _s, target_type: _t, ...bare } = values;
    for (const each of [values, bare]) {
      const document = read({ resource: { [type]: { to_app: each } } });
      expect(document?.mappings.map(({ direction }) => direction)).toEqual(['okta-to-app']);
      expect(document?.expressions.map(({ node }) => node.value)).toEqual(['user.email']);
    }
  });

  it('of Terraform has no expression where Terraform fills in something first', () => {
    const mappings = [{ id: 'email', expression: '${var.expression}', push_status: 'PUSH' }];
    expect(read({ resource: { [type]: { to_app: { ...values, mappings } } } })?.expressions).toEqual([]);
  });
});

describe('the schemas of a mapping', () => {
  const mapping = {
    source: { id: 'oty1', name: 'user', type: 'user' },
    target: { id: '0oa1', name: 'ringcentral', type: 'appuser' },
    properties: { email: { expression: 'user.email', pushStatus: 'PUSH' } },
  };
  const appOf = (...schemas: readonly unknown[]) => {
    const files = schemas.map((schema, index) => read(schema, `file:///a/${index}.json`));
    const own = read(mapping)?.mappings[0];
    if (own === undefined) throw new Error('no mapping');
    return schemasFor(
      own,
      files.flatMap((file) => file ?? []),
    ).app?.appId;
  };

  it.each([
    ['by the id of the app', [appSchema('0oa2'), appSchema('0oa1')], '0oa1'],
    ['the only one', [{ ...appSchema(''), id: 'osc1', name: undefined }], ''],
    ['none of another app', [appSchema('0oa2')], undefined],
    ['none where two could be meant', [appSchema('0oa1'), appSchema('0oa1')], undefined],
  ])('%s', (_, schemas, found) => expect(appOf(...schemas)).toBe(found));

  it('stand in the same folder', () => {
    const files = [
      read(mapping, 'file:///a/m.json'),
      read(userSchema, 'file:///a/u.json'),
      read(appSchema('0oa1'), 'file:///b/s.json'),
    ];
    const [first] = besideEachOther(files.flatMap((file) => file ?? []));
    if (first?.provider !== 'okta') throw new Error('lost');
    expect('beside' in first && first.beside.map(({ uri }) => uri)).toEqual(['file:///a/u.json']);
  });

  it('tell an expression which attributes there are', () => {
    const text = { ...mapping, properties: { email: { expression: 'user.mail', pushStatus: 'PUSH' } } };
    const files = [read(text, 'file:///a/m.json'), read(userSchema, 'file:///a/u.json')].flatMap((file) => file ?? []);
    const [alone] = files;
    const [joined] = besideEachOther(files);
    const codes = (document: typeof alone) =>
      document?.expressions.flatMap(({ language, parsed, scope }) =>
        language.check(parsed, scope).map(({ code }) => code),
      );
    expect(codes(alone)).toEqual([]);
    expect(codes(joined as typeof alone)).toEqual(['unknown-property']);
  });
});

describe('the JSON Schemas of Okta', () => {
  const folder = new URL('../../../../server/src/documents/okta/schemas/', import.meta.url);
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  for (const annotation of ['defaultSnippets', 'doNotSuggest', 'x-source', 'x-values']) ajv.addKeyword(annotation);
  for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  const errors = (kind: string, value: unknown) => {
    const validate = ajv.getSchema(`${kind}.schema.json`);
    if (validate === undefined) throw new Error(`no schema for ${kind}`);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const sample = (name: string) => JSON.parse(readFileSync(`samples/okta/${name}`, 'utf8'));

  it.each([
    ['profile-mapping', 'ringcentral.profile-mapping.json'],
    ['profile-mapping', 'ringcentral-import.profile-mapping.json'],
    ['user-schema', 'user-schema.json'],
    ['app-user-schema', 'ringcentral.app-user-schema.json'],
    ['users', 'users.json'],
    ['app-users', 'ringcentral.app-users.json'],
  ])('%s takes %s', (kind, name) => expect(errors(kind, sample(name))).toEqual([]));

  it('take events, and the values of Terraform', () => {
    expect(errors('system-log', [event])).toEqual([]);
    expect(errors('terraform-profile-mapping', values)).toEqual([]);
  });

  it.each([
    [
      'profile-mapping',
      { properties: { a: { expression: 'x', pushStatus: 'LATER' } } },
      '/properties/a/pushStatus enum',
    ],
    ['profile-mapping', { properties: { a: { expression: 1 } } }, '/properties/a/expression type'],
    [
      'user-schema',
      { definitions: { custom: { properties: { a: { scope: 'ALL' } } } } },
      '/definitions/custom/properties/a/scope enum',
    ],
    ['users', [{ status: 'GONE' }], '/0/status enum'],
    ['terraform-profile-mapping', { mappings: [{ push_status: 'X' }] }, '/mappings/0/push_status enum'],
  ])('%s refuses %j', (kind, value, error) => expect(errors(kind, value)).toContain(error));

  it
    .runIf(existsSync('../shared/data/okta/'))
    .each([
      'user-schema-default-real.json',
      'app-user-schema-oauth-base-real.json',
      'mapping-google_idp-to-user-real.json',
      'mapping-remove-props-request-real.json',
    ])('document every member of the recording %s', (name) => {
    const document = readOktaDocument('file:///x.json', readFileSync(`../shared/data/okta/${name}`, 'utf8'));
    expect(document && memberFindings(document)).toEqual([]);
  });
});
