import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode, JsonObject } from '../../json/node';
import { type UserAttribute, userAttributes } from '../../knowledge/ringcentral/user-attributes';
import { userSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { Report, Rule, RuleContext } from '../rule';
import { refused } from './answers';
import { attributeOf } from './attribute-places';
import { addProperties } from './insert';
import { ringCentralRequest, type ScimRequest } from './scim-request';

const toJson = (path: string) => `\${groovy.json.JsonOutput.toJson(${path})}`;

/** What to write for an attribute that is missing, where an EIC user has it. */
const proposals: Readonly<Record<string, string>> = {
  schemas: `"schemas":["${userSchemaUrn}"]`,
  userName: `"userName":${toJson('user.email')}`,
  name: `"name":{"givenName":${toJson('user.firstname')},"familyName":${toJson('user.lastname')}}`,
  'name.givenName': `"givenName":${toJson('user.firstname')}`,
  'name.familyName': `"familyName":${toJson('user.lastname')}`,
  emails: `"emails":[{"type":"work","value":${toJson('user.email')}}]`,
  'emails.type': '"type":"work"',
  'emails.value': `"value":${toJson('user.email')}`,
  'addresses.type': '"type":"work"',
  'photos.type': '"type":"photo"',
};

const requiredAttributes = userAttributes.filter(({ required }) => required);

/** A create or replace without an attribute that RingCentral requires. */
export const scimRequired: Rule = {
  code: 'ringcentral/scim-required',
  severity: 'error',
  title: 'Required attribute missing',
  checkCall(call, context, report) {
    const request = ringCentralRequest(call, context);
    if (request?.operation !== 'create' && request?.operation !== 'replace') return;
    if (request.body === undefined) return reportNoBody(request, context, report);
    const { root, body } = request;
    if (root === undefined || !request.isComplete) return;
    const key = call.http.property('httpParams')?.key;
    const missing = requiredAttributes.filter(({ name }) => isMissing(attributeOf(root, name)?.value, body));
    if (missing.length > 0 && key !== undefined)
      report({ span: key, at: call.text, ...finding(missing, root, request, context) });
    for (const place of request.places) {
      const { attribute, property, value } = place;
      if (attribute === undefined || attribute.subAttributes.length === 0 || value === undefined) continue;
      const elements = value.kind === 'array' ? value.items : [value];
      for (const element of elements) {
        if (element.kind !== 'object') continue;
        const absent = attribute.subAttributes.filter(
          ({ required, name }) => required && isMissing(attributeOf(element, name)?.value, body),
        );
        if (absent.length === 0) continue;
        const span = value.kind === 'array' ? element : property.key;
        report({ span, at: body.text, ...finding(absent, element, request, context) });
      }
    }
  },
};

/** Absent, null, or empty. */
function isMissing(node: JsonNode | undefined, body: RequestBody): boolean {
  if (node === undefined || node.kind === 'null') return true;
  if (node.kind === 'array') return node.items.length === 0;
  return node.kind === 'string' && body.literal(node)?.trim() === '';
}

function finding(
  missing: readonly UserAttribute[],
  object: JsonObject,
  request: ScimRequest,
  { parameter }: RuleContext,
) {
  const names = missing.map(({ path }) => path);
  const absent = missing.filter(({ name }) => attributeOf(object, name) === undefined);
  const texts = absent.map(({ path }) => proposals[path]);
  const { body } = request;
  const isProposed = absent.length === missing.length && texts.every((text) => text !== undefined);
  return {
    message: `RingCentral requires ${list(names)} in ${request.operation === 'create' ? 'a create' : 'a PUT'} (documented), which this body does not give. ${refused}`,
    fixes:
      body === undefined || !isProposed
        ? []
        : [
            {
              title: `Add ${list(names)}`,
              edits: [addProperties(parameter.uri, body.text, object, texts as readonly string[])],
              isSafe: names.every((name) => name === 'schemas'),
            },
          ],
  };
}

function reportNoBody(request: ScimRequest, { parameter }: RuleContext, report: Report): void {
  const { call } = request;
  if (call.http.get('httpParams')?.kind === 'object' || call.methodNode === undefined) return;
  report({
    span: call.methodNode,
    at: parameter.text,
    message: `This ${call.method} sends no body. RingCentral requires schemas, userName, name and emails (documented). ${refused} Add httpParams.`,
  });
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
