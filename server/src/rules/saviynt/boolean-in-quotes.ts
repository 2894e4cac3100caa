import type { JsonNode } from '../../json/node';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { foreignScimUser } from './support/scim-call';

/** The booleans of a SCIM user (RFC 7643 §4.1.1 and §2.4). */
const BOOLEANS = new Set(['active', 'primary']);
const MAX_DEPTH = 6;

/** `"primary": "true"` in a body for a SCIM service. For RingCentral `ringcentral/boolean-as-string` knows what happens. */
export const booleanInQuotes: Rule = {
  code: 'saviynt/boolean-in-quotes',
  severity: 'information',
  title: 'SCIM boolean in quotes',
  checkCall(call, context, report) {
    const { body } = call;
    if (call.method !== 'POST' && call.method !== 'PUT') return;
    const root = foreignScimUser(call, context);
    if (root === undefined || body === undefined) return;
    for (const { name, value, text } of quoted(root, MAX_DEPTH))
      report({
        span: value,
        at: body.text,
        message: `${name} is a boolean in SCIM (RFC 7643 §2.3.2), and "${text}" in quotes is text, which a strict service refuses. Write ${text.toLowerCase()} without quotes.`,
        fixes: [
          {
            title: `Write ${text.toLowerCase()} without quotes`,
            edits: [replaceIn(context.parameter.uri, body.text, value, text.toLowerCase())],
            isSafe: true,
          },
        ],
      });
  },
};

function* quoted(
  node: JsonNode,
  depth: number,
): Iterable<{ readonly name: string; readonly value: JsonNode; readonly text: string }> {
  if (depth === 0) return;
  if (node.kind === 'array') for (const item of node.items) yield* quoted(item, depth - 1);
  if (node.kind !== 'object') return;
  for (const { key, value } of node.properties) {
    if (value?.kind === 'string' && BOOLEANS.has(key.value) && /^(true|false)$/i.test(value.value))
      yield { name: key.value, value, text: value.value };
    else if (value !== undefined) yield* quoted(value, depth - 1);
  }
}
