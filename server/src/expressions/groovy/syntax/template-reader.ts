import type { Finding } from '../../kit/finding';
import { Lexer } from './lexer';
import type { Script } from './node';
import { parseScript } from './parser';
import { listOf, Part, Place, WholeTemplate } from './quick-nodes';
import { QuickParser } from './quick-parser';
import { scriptOf } from './scriptlet';
import { readPath } from './strings';
import type { ExpressionPart, GroovyTemplate, TemplatePart } from './template';
import { isNameStart, type Source, type Token } from './token';
import { translate } from './translate';

/** Unclosed expressions beyond this number are not looked for: each costs a scan to the end of the text. */
const unclosedLimit = 6;

/** Reads a template that has a `$`, a backslash or a scriptlet. */
export function readTemplate(text: string): GroovyTemplate {
  const isCandidate = mayBeOneExpression(text);
  const script = isCandidate ? new QuickParser(text).read(2) : undefined;
  if (script?.end === text.length - 1) return new WholeTemplate(text, listOf(quickPart(0, script)));
  const reader = new TemplateReader(text, isCandidate && script === undefined);
  reader.read();
  const { parts, problems } = reader;
  const isPlain = problems.length === 0 && !parts.some((part) => part.kind !== 'text');
  if (!reader.hasScriptlets) return { text, parts, problems, isPlain };
  const { script: whole, findings } = scriptOf(text, parts, reader.tokens);
  return { text, parts, problems: [...problems, ...findings], isPlain, script: whole };
}

/** Whether the text looks like the one usual expression most texts are. */
function mayBeOneExpression(text: string): boolean {
  return text.startsWith('${') && text.endsWith('}') && !text.includes('$', 2) && !text.includes('<%');
}

function quickPart(start: number, script: Script): ExpressionPart {
  return new Part(new Place(start, script.end + 1), new Place(script.start, script.end), script);
}

const noTokens: Map<number, readonly Token[]> = new Map();

class TemplateReader {
  readonly parts: TemplatePart[] = [];
  readonly problems: Finding[] = [];
  /** Tokens of the expression parts, by index of the part. Filled only for templates with scriptlets. */
  readonly tokens: Map<number, readonly Token[]>;
  hasScriptlets: boolean;
  private readonly quick: QuickParser;
  private lexer: Lexer | undefined;
  private translated: Required<Source> | undefined;
  private textStart = 0;
  private unclosed = 0;

  /** @param isUnusual the quick parser gave up at the expression the text begins with, and is not asked again */
  constructor(
    private readonly text: string,
    private readonly isUnusual: boolean,
  ) {
    this.quick = new QuickParser(text);
    this.hasScriptlets = text.includes('<%');
    this.tokens = this.hasScriptlets ? new Map() : noTokens;
  }

  /** Over the text as it stands; most templates need none. */
  private get direct(): Lexer {
    this.lexer ??= new Lexer({ text: this.text });
    return this.lexer;
  }

  read(): void {
    const { text } = this;
    let i = 0;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      if (code === 92) i += text.charCodeAt(i + 1) === 36 ? 2 : 1;
      else if (code === 36) i = this.dollar(i);
      else if (code === 60 && text.charCodeAt(i + 1) === 37) i = this.scriptlet(i);
      else i++;
    }
    this.flushText(text.length);
  }

  private flushText(end: number): void {
    const { textStart: start } = this;
    if (end > start) this.parts.push({ kind: 'text', span: { start, end }, value: decode(this.text, start, end) });
  }

  private dollar(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    if (next === 123) return this.braced(at);
    if (isNameStart(next) && next !== 36) {
      const lexer = this.direct;
      const tokens = readPath(lexer, at + 1, this.text.length);
      return this.expression(at, lexer.position, at + 1, lexer.position, tokens);
    }
    this.problem(
      at,
      at + 1,
      'Groovy cannot parse a "$" that no name and no { follows, so nothing of this text is rendered. Write \\$ for the sign itself.',
    );
    return at + 1;
  }

  private braced(at: number): number {
    const isFull = this.hasScriptlets || (this.isUnusual && at === 0);
    const script = isFull ? undefined : this.quick.read(at + 2);
    if (script !== undefined) {
      const end = script.end + 1;
      this.flushText(at);
      this.parts.push(quickPart(at, script));
      this.textStart = end;
      return end;
    }
    if (this.unclosed >= unclosedLimit) return at + 2;
    const direct = this.direct.block(at + 2, this.text.length, true);
    if (direct.closed && !this.engineChanges(at + 2, this.direct.position)) {
      return this.expression(at, this.direct.position + 1, at + 2, this.direct.position, direct.tokens);
    }
    this.translated ??= translate(this.text);
    const lexer = new Lexer(this.translated);
    const { tokens, closed } = lexer.block(firstAt(this.translated.map, at + 2), this.translated.text.length, true);
    if (closed) {
      const end = lexer.at(lexer.position);
      return this.expression(at, end + 1, at + 2, end, tokens);
    }
    return this.notClosed(at, tokens);
  }

  /** Whether the engine changes the code in `[start, end)` before Groovy reads it (see translate.ts). */
  private engineChanges(start: number, end: number): boolean {
    const { text } = this;
    const brace = text.indexOf('}', start);
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === 13 || (code === 10 && i < brace)) return true;
      if (i > brace && (code === 34 || code === 92 || (code === 60 && text.charCodeAt(i + 1) === 37))) return true;
      if (code === 36 && i > brace) return true;
    }
    return false;
  }

  private expression(start: number, end: number, codeStart: number, codeEnd: number, tokens: readonly Token[]): number {
    this.flushText(start);
    const code = { start: codeStart, end: codeEnd };
    const { script, findings } = parseScript(tokens, code);
    for (const finding of findings) this.problems.push(finding);
    if (this.hasScriptlets) this.tokens.set(this.parts.length, tokens);
    this.parts.push({ kind: 'expression', span: { start, end }, code, script });
    this.textStart = end;
    return end;
  }

  /** Reports an unclosed `${` and reads on behind what was probably meant, so that the rest keeps its meaning. */
  private notClosed(at: number, tokens: readonly Token[]): number {
    this.unclosed++;
    const { text } = this;
    let end = at + 2;
    while (end < text.length && !'}"\n\r'.includes(text[end]!) && !text.startsWith('${', end)) end++;
    const inside = tokens.find((token) => token.kind === 'bad' && (token.start < end || text[end] === '}'));
    const closes = text[end] === '}' && inside !== undefined;
    if (inside !== undefined) this.problem(inside.start, Math.max(inside.end, inside.start + 1), inside.text);
    else
      this.problem(
        at,
        end,
        'This ${ is not closed: a } is missing. Groovy cannot parse it, so nothing of this text is rendered.',
      );
    const known = this.problems.length;
    const read = this.direct.block(at + 2, end, true);
    const next = this.expression(at, closes ? end + 1 : end, at + 2, end, read.tokens);
    this.problems.length = known;
    return next;
  }

  private scriptlet(at: number): number {
    const { text } = this;
    const writes = text[at + 2] === '=';
    const codeStart = at + (writes ? 3 : 2);
    const close = text.indexOf('%>', codeStart);
    const codeEnd = close < 0 ? text.length : close;
    const end = close < 0 ? text.length : close + 2;
    if (writes) {
      const lexer = new Lexer(withoutLineEnds(text, codeStart, codeEnd));
      const { tokens } = lexer.block(0, lexer.source.text.length, false);
      return this.expression(at, end, codeStart, codeEnd, tokens);
    }
    this.flushText(at);
    this.parts.push({ kind: 'scriptlet', span: { start: at, end }, code: { start: codeStart, end: codeEnd } });
    this.textStart = end;
    return end;
  }

  private problem(start: number, end: number, message: string): void {
    this.problems.push({ code: 'syntax', severity: 'error', span: { start, end }, message });
  }
}

function decode(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  const dollars = raw.includes('\\$') ? raw.replaceAll('\\$', '$') : raw;
  return dollars.includes('\r') ? dollars.replace(/\r\n?/g, '\n') : dollars;
}

/** The first index whose template offset is `offset` or behind it. */
function firstAt(map: Int32Array, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `<%= … %>` loses its line ends before Groovy reads it. */
function withoutLineEnds(text: string, start: number, end: number): Required<Source> {
  const kept: number[] = [];
  let code = '';
  for (let i = start; i < end; i++) {
    if (text[i] === '\n' || text[i] === '\r') continue;
    code += text[i];
    kept.push(i);
  }
  kept.push(end);
  return { text: code, map: Int32Array.from(kept) };
}
