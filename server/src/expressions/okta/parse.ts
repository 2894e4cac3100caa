import type { Finding } from '../kit/finding';
import type { ParsedExpression } from '../kit/language';
import { lex } from './syntax/lexer';
import { children, type Node } from './syntax/node';
import { heightLimit, Parser } from './syntax/parser';
import type { Token } from './syntax/token';

/** An expression as it was read. Nobody outside this language looks into it. */
export interface OktaExpression extends ParsedExpression {
  readonly root: Node;
  /** What stands behind a complete expression: an error, but still coloured and looked at by the editor. */
  readonly rest: readonly Node[];
  readonly tokens: readonly Token[];
  /** What the engine itself would stop at: it cuts the whole text into tokens before it reads the first. */
  readonly refusal?: Finding | undefined;
}

/** Texts beyond this length are not read. Okta publishes no limit; no real expression comes near. */
const lengthLimit = 200_000;

/** Reads an expression with recovery, in time proportional to its length. */
export function parse(text: string): OktaExpression {
  if (text.length > lengthLimit) return refuse(text, []);
  const { tokens, findings } = lex(text);
  const parser = new Parser(text, tokens);
  const root = parser.read();
  if (height(root) > heightLimit || parser.rest.some((node) => height(node) > heightLimit)) return refuse(text, tokens);
  const problems = [...findings, ...parser.findings].sort((a, b) => a.span.start - b.span.start);
  const refusal = [...findings, ...parser.findings].find(({ severity }) => severity === 'error');
  return { text, root, rest: parser.rest, tokens, problems, refusal };
}

function refuse(text: string, tokens: readonly Token[]): OktaExpression {
  const problem: Finding = {
    code: 'too-complex',
    severity: 'warning',
    span: { start: 0, end: Math.min(1, text.length) },
    message: 'This expression is too long or nested too deeply to be checked.',
  };
  return { text, root: { kind: 'missing', start: 0, end: 0 }, rest: [], tokens, problems: [problem] };
}

/** How deep the nodes are nested; found without recursion. */
function height(root: Node): number {
  let level: Node[] = [root];
  let depth = 0;
  for (; level.length > 0 && depth <= heightLimit; depth++) level = level.flatMap((node) => children(node));
  return depth;
}
