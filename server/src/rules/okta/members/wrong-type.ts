import type { OktaDocument } from '../../../documents/okta/document';
import { memberFindings } from '../../../documents/okta/members';
import type { JsonNode } from '../../../json/node';
import type { Fix } from '../../diagnostic';
import { replaceIn } from '../../edits';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';

/** A value of another JSON type than the member has in Okta's API. Source: Okta Management API. */
export const wrongType: OktaRule = {
  code: 'okta/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkDocument(context, report) {
    const { document } = context;
    for (const found of memberFindings(document)) {
      if (found.kind !== 'type') continue;
      const { node, place, property } = found;
      const what = property === undefined ? 'This item' : `"${property.key.value}"`;
      const expected = place.types.map((type) => WORDS.get(type) ?? type);
      const span =
        node.kind === 'object' || node.kind === 'array' ? { start: node.start, end: node.start + 1 } : contentOf(node);
      report({
        span,
        at: document.text,
        message: `${what} must be ${orList(expected)}; here it is ${ACTUAL[node.kind]}. Okta answers 400.`,
        fixes: () => plainFix(node, place.types, document),
      });
    }
  },
};

const WORDS: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['integer', 'a whole number'],
  ['null', 'null'],
  ['number', 'a number'],
  ['object', 'an object'],
  ['string', 'a text'],
]);

const ACTUAL = {
  array: 'a list',
  boolean: 'true or false without quotes',
  invalid: 'no JSON',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a text',
} as const;

function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? 'something else';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** A number or Boolean that only stands in quotes, or a text that lacks them. */
function plainFix(node: JsonNode, types: readonly string[], { uri, text }: OktaDocument): readonly Fix[] {
  const plain = node.kind === 'string' ? unquoted(node.value.trim(), types) : quoted(node, types);
  if (plain === undefined) return [];
  return [{ title: `Change to ${plain}`, edits: [replaceIn(uri, text, node, plain)], isSafe: true }];
}

function unquoted(value: string, types: readonly string[]): string | undefined {
  const lower = value.toLowerCase();
  if (types.includes('boolean') && (lower === 'true' || lower === 'false')) return lower;
  if (types.includes('integer') && /^(0|[1-9]\d{0,8})$/.test(value)) return value;
  return undefined;
}

function quoted(node: JsonNode, types: readonly string[]): string | undefined {
  const isPlain = node.kind === 'number' || node.kind === 'boolean';
  return isPlain && types.includes('string') ? JSON.stringify(String(node.value)) : undefined;
}
