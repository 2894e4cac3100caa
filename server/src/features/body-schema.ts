import type { Call } from '../documents/saviynt/call';
import type { RequestBody } from '../documents/saviynt/request-body';
import { type JsonPath, nodeAt } from '../json/path';
import { findUserAttribute, type UserAttribute, userAttributes } from '../knowledge/ringcentral/user-attributes';
import { patchOpUrn } from '../knowledge/scim/schema-urns';
import { scimRequest } from '../rules/ringcentral/scim-request';
import type { RuleContext } from '../rules/rule';

/** A member of a request body: what it is for, and which values it can have. */
export interface BodyMember {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'complex';
  readonly multiValued: boolean;
  readonly required: boolean;
  readonly description: string;
  /** What RingCentral demands beside the type. */
  readonly rule?: string;
  readonly values?: readonly string[];
  readonly maxLength?: number;
  readonly members: readonly BodyMember[];
  readonly source: { readonly title: string; readonly url?: string };
}

const RFC_PATCH = { title: 'RFC 7644 §3.5.2', url: 'https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2' };

/** Paths of everything RingCentral lets a request change; an element of a list is selected by its type. */
const patchPaths: readonly string[] = userAttributes
  .filter(({ readOnly, name }) => !readOnly && name !== 'schemas')
  .flatMap((attribute) => [attribute.path, ...attribute.subAttributes.flatMap((sub) => subPaths(attribute, sub))]);

function subPaths(attribute: UserAttribute, sub: UserAttribute): readonly string[] {
  if (!attribute.multiValued) return [sub.path];
  const types = attribute.subAttributes.find(({ name }) => name === 'type')?.canonicalValues ?? [];
  return sub.name === 'type' ? [] : types.map((type) => `${attribute.path}[type eq "${type}"].${sub.name}`);
}

function message(name: string, description: string, extra: Partial<BodyMember> = {}): BodyMember {
  return {
    name,
    description,
    type: 'string',
    multiValued: false,
    required: true,
    members: [],
    source: RFC_PATCH,
    ...extra,
  };
}

const operation: readonly BodyMember[] = [
  message('op', 'What to do: add, remove or replace.', { values: ['add', 'replace', 'remove'] }),
  message('path', 'The attribute to change. Without a path, "value" holds attributes by name.', {
    required: false,
    values: patchPaths,
  }),
  message('value', 'The new value.', { required: false }),
];

const patchMessage: readonly BodyMember[] = [
  message('schemas', 'Says that this is a PATCH body.', { multiValued: true, values: [patchOpUrn] }),
  message('Operations', 'The changes, carried out in their order.', {
    type: 'complex',
    multiValued: true,
    members: operation,
  }),
];

function fromAttribute(attribute: UserAttribute): BodyMember {
  const { canonicalValues, subAttributes, ...rest } = attribute;
  return {
    ...rest,
    ...(canonicalValues === undefined ? {} : { values: canonicalValues }),
    members: subAttributes.filter(({ readOnly }) => !readOnly).map(fromAttribute),
  };
}

const userMembers: readonly BodyMember[] = userAttributes.filter(({ readOnly }) => !readOnly).map(fromAttribute);

/**
 * What can stand in the object at `path` of a request body.
 * @returns undefined when the request is not SCIM about users, surely goes to another service, or has no such object
 */
export function bodyMembersAt(
  call: Call,
  context: RuleContext,
  body: RequestBody,
  path: JsonPath,
): readonly BodyMember[] | undefined {
  const request = context.connector.target === 'other' ? undefined : scimRequest(call);
  if (!request?.mayBeRingCentral) return undefined;
  if (request.operation === 'create' || request.operation === 'replace') return inside(userMembers, path);
  return request.operation === 'patch' ? patchMembersAt(body, path) : undefined;
}

/** The member that the last step of `path` names. */
export function bodyMemberAt(call: Call, context: RuleContext, body: RequestBody, path: JsonPath) {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1);
  if (name === undefined) return undefined;
  const holder = path.slice(0, path.lastIndexOf(name));
  return find(bodyMembersAt(call, context, body, holder), name);
}

function patchMembersAt(body: RequestBody, path: JsonPath): readonly BodyMember[] | undefined {
  const [list, index, key, ...rest] = path;
  if (list === undefined) return patchMessage;
  if (list !== 'Operations') return undefined;
  if (key === undefined) return operation;
  if (key !== 'value') return undefined;
  const written = nodeAt(body.root, ['Operations', index ?? 0, 'path']);
  if (written === undefined) return inside(userMembers, rest);
  const attribute = findUserAttribute(body.literal(written) ?? '');
  return attribute === undefined ? undefined : inside(fromAttribute(attribute).members, rest);
}

function inside(members: readonly BodyMember[], path: JsonPath): readonly BodyMember[] | undefined {
  let found: readonly BodyMember[] | undefined = members;
  for (const step of path) if (typeof step === 'string') found = find(found, step)?.members;
  return found;
}

/** Letter case aside (RFC 7643 §2.1). */
function find(members: readonly BodyMember[] | undefined, name: string): BodyMember | undefined {
  return members?.find((member) => member.name.toLowerCase() === name.toLowerCase());
}
