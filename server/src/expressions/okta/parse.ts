import type { Finding } from '../kit/finding';
import type { ParsedExpression } from '../kit/language';
import { children, type Node } from './syntax/node';
import { heightLimit, Parser } from './syntax/parser';
import { Scanner } from './syntax/scanner';
import type { Token } from './syntax/token';

/** An expression as it was read. Nobody outside this language looks into it. */
export interface OktaExpression extends ParsedExpression {
  readonly root: Node;
  /** What stands behind a complete expression: an error, but still coloured and looked at by the editor. */
  readonly rest: readonly Node[];
  /** What the engine itself would stop at: it cuts the whole text into tokens before it reads the first. */
  readonly refusal?: Finding | undefined;
}

/** Texts beyond this length are not read. Okta publishes no limit; no real expression comes near. */
const lengthLimit = 200_000;

/** Reads an expression with recovery, in time proportional to its length. */
export function parse(text: string): OktaExpression {
  if (text.length > lengthLimit) return refuse(text);
  const parser = new Parser(text);
  const root = parser.read();
  const { rest } = parser;
  // Every level takes a character at least, so only long texts can be nested too deeply.
  if (text.length >= heightLimit && (isTooHigh(root) || rest.some(isTooHigh))) return refuse(text);
  const { lexical, findings } = parser;
  if (lexical.length === 0 && findings.length === 0)
    return { text, root, rest, problems: findings, refusal: undefined };
  const problems = [...lexical, ...findings];
  const refusal = problems.find(({ severity }) => severity === 'error');
  problems.sort((a, b) => a.span.start - b.span.start);
  return { text, root, rest, problems, refusal };
}

/** The tokens of an expression for the editor, without the end; none of a text that is too long to be read. */
export function tokensOf({ text }: OktaExpression): readonly Token[] {
  if (text.length > lengthLimit) return [];
  const tokens: Token[] = [];
  for (const scanner = new Scanner(text); scanner.kind !== 'end'; scanner.advance()) {
    const { kind, start, end, text } = scanner;
    tokens.push({ kind, start, end, text });
  }
  return tokens;
}

function refuse(text: string): OktaExpression {
  const problem: Finding = {
    code: 'too-complex',
    severity: 'warning',
    span: { start: 0, end: Math.min(1, text.length) },
    message: 'This expression is too long or nested too deeply to be checked.',
  };
  return { text, root: { kind: 'missing', start: 0, end: 0 }, rest: [], problems: [problem], refusal: undefined };
}

/** Whether nodes are nested beyond the limit; found without recursion. */
function isTooHigh(root: Node): boolean {
  let level: Node[] = [root];
  let depth = 0;
  for (; level.length > 0 && depth <= heightLimit; depth++) level = level.flatMap((node) => children(node));
  return depth > heightLimit;
}
