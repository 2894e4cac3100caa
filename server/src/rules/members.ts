import type { MemberFinding } from '../documents/json-schema/members';
import type { JsonNode } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import type { Fix, Severity } from './diagnostic';
import { removeProperty, renameKey, replaceIn } from './edits';
import { contentOf, keySpan } from './json-place';
import type { Report, RuleInfo } from './rule';

/** What these checks need to know of their file. */
interface Around {
  readonly document: { readonly uri: string; readonly text: EmbeddedText };
}

type Check<C> = (context: C, report: Report) => void;
type Findings<C> = (context: C) => readonly MemberFinding[];

/** What comes of a member that nobody documents, each a sentence: where no documented name is near, and where one is. */
interface UnknownConsequences {
  readonly alone: string;
  readonly near: string;
  /** Where it is no matter of how near a name is. */
  readonly severity?: Severity;
}

/** What a family says of members. */
interface MemberRules<C> {
  readonly family: string;
  /** Title of the rule about members that nobody documents. */
  readonly title: string;
  /** The beginning of a sentence about them: `Okta documents`. */
  readonly who: string;
  readonly unknown: UnknownConsequences;
  /** What comes of a value of another type, a sentence. */
  readonly wrongType: string;
  readonly findings: Findings<C>;
}

type MemberRule<C> = RuleInfo & { readonly check: Check<C> };

/** The rules about the members of a family: unknown ones, values of a wrong type, and members that stand twice. */
export function memberRules<C extends Around>(
  rules: MemberRules<C>,
): readonly [MemberRule<C>, MemberRule<C>, MemberRule<C>] {
  const { family, title, who, unknown, wrongType, findings } = rules;
  return [
    {
      code: `${family}/unknown-member`,
      severity: unknown.severity ?? 'warning',
      title,
      check: unknownMemberRule(findings, who, unknown),
    },
    {
      code: `${family}/wrong-type`,
      severity: 'error',
      title: 'Value of the wrong type',
      check: wrongTypeRule(findings, wrongType),
    },
    {
      code: `${family}/duplicate-member`,
      severity: 'warning',
      title: 'Member that stands twice',
      check: duplicateMemberRule(findings),
    },
  ];
}

/**
 * Reports members that nobody documents: a hint, or a warning where another name is near, unless a severity is given.
 * @param who the beginning of a sentence: `Okta documents`
 */
export function unknownMemberRule<C extends Around>(
  findings: Findings<C>,
  who: string,
  { alone, near, severity }: UnknownConsequences,
): Check<C> {
  return (context, report) => {
    const { uri, text } = context.document;
    for (const found of findings(context)) {
      if (found.kind !== 'unknown') continue;
      const { property, around, right } = found;
      const name = property.key.value;
      const said = `${who} no "${name}" of ${around}.`;
      if (right === undefined)
        report({ span: keySpan(property), at: text, severity: severity ?? 'hint', message: `${said} ${alone}` });
      else
        report({
          span: keySpan(property),
          at: text,
          severity: severity ?? 'warning',
          message: `${said} ${near} Did you mean "${right}"?`,
          fixes: () => [
            {
              title: `Change to ${right}`,
              edits: [renameKey(uri, text, property, right)],
              isSafe: right.toLowerCase() === name.toLowerCase(),
            },
          ],
        });
    }
  };
}

/** Reports values of another JSON type. @param consequence a sentence */
export function wrongTypeRule<C extends Around>(findings: Findings<C>, consequence: string): Check<C> {
  return (context, report) => {
    const { uri, text } = context.document;
    for (const found of findings(context)) {
      if (found.kind !== 'type') continue;
      const { node, place, property } = found;
      const what = property === undefined ? 'This item' : `"${property.key.value}"`;
      const expected = place.types.filter((type) => type !== 'null').map((type) => WORDS.get(type) ?? type);
      const isContainer = node.kind === 'object' || node.kind === 'array';
      report({
        span: isContainer ? { start: node.start, end: node.start + 1 } : contentOf(node),
        at: text,
        message: `${what} must be ${orList(expected)}; here it is ${ACTUAL[node.kind]}. ${consequence}`,
        fixes: () => quotesFix(node, place.types, uri, text),
      });
    }
  };
}

/** Reports members that stand twice. Source: RFC 8259 §4: what a reader makes of it is unpredictable. */
export function duplicateMemberRule<C extends Around>(findings: Findings<C>): Check<C> {
  return (context, report) => {
    const { uri, text } = context.document;
    for (const found of findings(context)) {
      if (found.kind !== 'duplicate') continue;
      const { property, last } = found;
      report({
        span: keySpan(property),
        at: text,
        message: `"${property.key.value}" stands twice in this object. Most readers take the last one, so this one says nothing. Remove one of them.`,
        related: [{ uri, span: keySpan(last), message: 'The last one stands here.' }],
        fixes: () => [{ title: 'Remove this one', edits: [removeProperty(uri, text, property)], isSafe: false }],
      });
    }
  };
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['integer', 'a whole number'],
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
function quotesFix(node: JsonNode, types: readonly string[], uri: string, text: EmbeddedText): readonly Fix[] {
  const plain = node.kind === 'string' ? unquoted(node.value.trim(), types) : quoted(node, types);
  return plain === undefined
    ? []
    : [{ title: `Change to ${plain}`, edits: [replaceIn(uri, text, node, plain)], isSafe: true }];
}

function unquoted(value: string, types: readonly string[]): string | undefined {
  const lower = value.toLowerCase();
  if (types.includes('boolean') && (lower === 'true' || lower === 'false')) return lower;
  return types.includes('integer') && /^(?:0|[1-9]\d{0,8})$/.test(value) ? value : undefined;
}

function quoted(node: JsonNode, types: readonly string[]): string | undefined {
  const isPlain = node.kind === 'number' || node.kind === 'boolean';
  return isPlain && types.includes('string') ? JSON.stringify(String(node.value)) : undefined;
}
