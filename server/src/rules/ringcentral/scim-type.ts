import type { RequestBody } from '../../documents/saviynt/request-body';
import type { JsonNode } from '../../json/node';
import type { UserAttribute } from '../../knowledge/ringcentral/user-attributes';
import type { Fix } from '../diagnostic';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { refused } from './answers';
import { wrapInArray } from './insert';
import { ringCentralRequest } from './scim-request';

const kinds: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'a boolean',
};

/** A value whose JSON type cannot be that of its attribute. Booleans in quotes have a rule of their own. */
export const scimType: Rule = {
  code: 'ringcentral/scim-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = ringCentralRequest(call, context);
    const body = request?.body;
    if (request === undefined || body === undefined) return;
    for (const { attribute, path, value, isNamed } of request.places) {
      if (attribute === undefined || value === undefined) continue;
      // A path with a filter selects elements, whose value is one element and not a list.
      const wrong = mismatch(attribute, value, body, isNamed);
      if (wrong === undefined) continue;
      const found = kinds[wrong.node.kind] ?? wrong.node.kind;
      report({
        span: wrong.node,
        at: body.text,
        message: `${path} is ${wrong.wanted} (documented), and this is ${found}. ${refused}`,
        fixes: fixes(wrong, parameter.uri, body),
      });
    }
  },
};

interface Mismatch {
  readonly node: JsonNode;
  readonly wanted: string;
}

function mismatch(
  attribute: UserAttribute,
  value: JsonNode,
  body: RequestBody,
  isNamed: boolean,
): Mismatch | undefined {
  if (attribute.multiValued && isNamed) {
    if (value.kind !== 'array') return isOpen(value, body) ? undefined : { node: value, wanted: kinds.array as string };
  }
  const items = value.kind === 'array' && attribute.multiValued ? value.items : [value];
  for (const item of items) {
    if (isOpen(item, body)) continue;
    const wanted = wantedKind(attribute);
    if (item.kind === wanted) continue;
    // Text for a boolean may be "true": the rule about booleans has it.
    if (wanted === 'boolean' && /^\s*(true|false)\s*$/i.test(body.literal(item) ?? '')) continue;
    // RingCentral's description types the value of a PATCH as text whatever the attribute.
    if (!isNamed && item.kind === 'string') continue;
    return { node: item, wanted: kinds[wanted] as string };
  }
  return undefined;
}

function wantedKind(attribute: UserAttribute): 'object' | 'boolean' | 'string' {
  return attribute.type === 'complex' || attribute.subAttributes.length > 0
    ? 'object'
    : attribute.type === 'boolean'
      ? 'boolean'
      : 'string';
}

/** Null unassigns (RFC 7643 §2.5), and what a placeholder gives is not known. */
function isOpen(node: JsonNode, body: RequestBody): boolean {
  if (node.kind === 'null' || node.kind === 'invalid') return true;
  return node.kind === 'string' && body.knowledge(node) !== 'static';
}

function fixes({ node, wanted }: Mismatch, uri: string, body: RequestBody): readonly Fix[] {
  if (wanted === kinds.array && node.kind === 'object')
    return [{ title: 'Make it a list', edits: [wrapInArray(uri, body.text, node)], isSafe: false }];
  if (wanted !== kinds.string || (node.kind !== 'number' && node.kind !== 'boolean')) return [];
  const quoted = `"${body.text.text.slice(node.start, node.end)}"`;
  return [{ title: `Write ${quoted}`, edits: [replaceIn(uri, body.text, node, quoted)], isSafe: false }];
}
