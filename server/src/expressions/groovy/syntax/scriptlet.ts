import type { Finding } from '../../kit/finding';
import { Lexer } from './lexer';
import type { Script } from './node';
import { parseScript } from './parser';
import type { TemplatePart } from './template';
import type { GStringPiece, Token } from './token';

/**
 * The whole template as one script, as the engine makes it: what stands between two scriptlets becomes one output
 * statement, so `<% if (a) { %>text<% } %>` is an `if` around it.
 */
export function scriptOf(
  text: string,
  parts: readonly TemplatePart[],
  expressions: ReadonlyMap<number, readonly Token[]>,
): { script: Script; findings: readonly Finding[] } {
  const lexer = new Lexer({ text });
  const all: Token[] = [];
  let pieces: GStringPiece[] = [];
  const flush = (): void => {
    const first = pieces[0];
    const last = pieces[pieces.length - 1];
    if (first === undefined || last === undefined) return;
    all.push({ kind: 'output', start: first.start, end: last.end, text: '', newline: true, pieces });
    pieces = [];
  };
  parts.forEach((part, index) => {
    const { start, end } = part.span;
    if (part.kind === 'text') pieces.push({ kind: 'text', text: part.value, start, end });
    else if (part.kind === 'expression') {
      pieces.push({ kind: 'code', ...part.code, tokens: expressions.get(index) ?? [], path: false });
    } else {
      flush();
      const { tokens } = lexer.block(part.code.start, part.code.end, false);
      tokens.pop();
      for (const token of tokens) all.push(token);
      all.push({ kind: 'op', start: part.code.end, end: part.code.end, text: ';', newline: true });
    }
  });
  flush();
  const span = { start: 0, end: text.length };
  all.push({ kind: 'end', start: text.length, end: text.length, text: '', newline: true });
  const { script, findings } = parseScript(all, span, true);
  const seen = new Set<number>();
  return {
    script,
    findings: findings.filter((finding) => !seen.has(finding.span.start) && seen.add(finding.span.start)),
  };
}
