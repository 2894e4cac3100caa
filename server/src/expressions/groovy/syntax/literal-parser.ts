import type { ClosureLiteral, MapEntryNode, Node, Parameter, Script, Statement } from './node';
import type { GStringPiece, Token } from './token';
import { TokenParser } from './token-parser';

/** Lists, maps, closures, strings with code in them, `new`, and arguments. */
export abstract class LiteralParser extends TokenParser {
  protected abstract statements(): readonly Statement[];
  /** A script of its own, from the tokens of a `${…}` inside a string. */
  protected abstract script(tokens: readonly Token[], span: { start: number; end: number }): Script;

  protected pieces(pieces: readonly GStringPiece[]): (string | Script)[] {
    return pieces.map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : this.nested(
            () => this.script(piece.tokens, piece),
            () => ({ statements: [], start: piece.start, end: piece.end }),
          ),
    );
  }

  /** Arguments or index items up to `close`; `name: value` items gather in one map that comes first. */
  protected argumentList(close: ')' | ']'): readonly Node[] {
    const items: Node[] = [];
    const named: MapEntryNode[] = [];
    const { start } = this.token;
    while (!this.is(close) && !this.atEnd) {
      const before = this.index;
      if (this.isMapKey()) named.push(this.mapEntry());
      else items.push(this.item());
      if (!this.accept(',')) break;
      if (this.index === before) this.advance();
    }
    this.expect(close, `A ${close} is missing.`);
    if (named.length > 0) items.unshift({ kind: 'map', entries: named, start, end: this.previousEnd });
    return items;
  }

  private item(): Node {
    const { start } = this.token;
    if (!this.accept('*')) return this.expression();
    const operand = this.expression();
    return { kind: 'spread', operand, start, end: operand.end };
  }

  protected isMapKey(): boolean {
    const { kind } = this.token;
    if (this.is('*:')) return true;
    return (kind === 'name' || kind === 'string' || kind === 'number') && this.isAt(1, ':');
  }

  protected mapEntry(): MapEntryNode {
    if (this.accept('*:')) return { key: null, value: this.expression() };
    const token = this.advance();
    const { start, end, text } = token;
    const key: Node =
      token.kind === 'number' ? { kind: 'number', text, start, end } : { kind: 'literal', value: text, start, end };
    this.advance();
    return { key, value: this.expression() };
  }

  protected listOrMap(): Node {
    const { start } = this.advance();
    if (this.is(':') && this.isAt(1, ']')) {
      this.advance();
      this.advance();
      return { kind: 'map', entries: [], start, end: this.previousEnd };
    }
    const items: Node[] = [];
    const entries: MapEntryNode[] = [];
    let extraCommas = 0;
    while (!this.is(']') && !this.atEnd) {
      // Groovy reads [1, , 2] as [1, 2] (measured).
      if (items.length > 0 && extraCommas < 1 && this.accept(',')) {
        extraCommas++;
        continue;
      }
      extraCommas = 0;
      this.entryOrItem(items, entries);
      if (!this.accept(',')) break;
    }
    this.expect(']', 'A ] is missing.');
    const end = this.previousEnd;
    return entries.length > 0 ? { kind: 'map', entries, start, end } : { kind: 'list', items, start, end };
  }

  private entryOrItem(items: Node[], entries: MapEntryNode[]): void {
    const { token } = this;
    if (this.isMapKey()) entries.push(this.mapEntry());
    else {
      const item = this.item();
      if (!this.is(':')) items.push(item);
      else {
        const bracketed = token.text === '(' || token.text === '[' || item.kind === 'gstring';
        if (!bracketed)
          this.unexpected('Only a name, text or number can stand before ":". Put anything else into ( ).');
        this.advance();
        entries.push({ key: item, value: this.expression() });
      }
    }
    if (items.length > 0 && entries.length > 0)
      this.report(token, 'A list with "key: value" beside plain values is neither a list nor a map.');
  }

  protected closure(): ClosureLiteral {
    const { start } = this.advance();
    const parameters = this.closureParameters();
    const body = this.nested(
      () => this.statements(),
      () => [],
    );
    this.expect('}', 'A } is missing.');
    return { kind: 'closure', parameters, body, start, end: this.previousEnd };
  }

  /** Parameters up to `->`, or undefined (and nothing read) if the closure has none. */
  protected closureParameters(): readonly Parameter[] | undefined {
    let depth = 0;
    for (let at = 0; ; at++) {
      const token = this.peek(at);
      if (token.kind === 'end' || at > 60 || depth < 0) return undefined;
      if (token.kind !== 'op') continue;
      if (depth === 0 && (token.text === ';' || token.text === '}' || token.text === '{')) return undefined;
      if (token.text === '(' || token.text === '[') depth++;
      else if (token.text === ')' || token.text === ']') depth--;
      else if (token.text === '->' && depth === 0) break;
    }
    return this.parameters('->');
  }

  /** Parameters of a closure or function; reads what ends them too. */
  protected parameters(close: '->' | ')'): readonly Parameter[] {
    const parameters: Parameter[] = [];
    while (!this.is(close) && !this.atEnd) {
      const from = this.index;
      while (this.is('final') || this.is('def')) this.advance();
      let type: string | undefined;
      const typed = this.peek(1).kind === 'name' || ['.', '<', '[', '...'].some((text) => this.isAt(1, text));
      if (this.token.kind === 'name' && typed) type = this.typeName();
      if (this.accept('...')) type = `${type ?? 'Object'}[]`;
      const { start, end, text } = this.advance();
      const initial = this.accept('=') ? this.expression() : undefined;
      parameters.push({
        name: text,
        start,
        end,
        ...(type === undefined ? {} : { type }),
        ...(initial === undefined ? {} : { initial }),
      });
      if (!this.accept(',') && !this.is(close)) this.unexpected(`A , or ${close} should stand between parameters.`);
      if (this.index === from) this.advance();
    }
    this.expect(close, `A ${close} is missing.`);
    return parameters;
  }

  protected creation(): Node {
    const { start } = this.advance();
    const from = this.token.start;
    const type = this.typeName();
    const typeSpan = { start: from, end: this.previousEnd };
    if (this.is('[')) {
      const sizes: Node[] = [];
      while (this.accept('[')) sizes.push(...this.argumentList(']'));
      const brackets = '[]'.repeat(sizes.length);
      return { kind: 'new', type: `${type}${brackets}`, typeSpan, arguments: sizes, start, end: this.previousEnd };
    }
    let args: readonly Node[] = [];
    if (this.is('(') && !this.token.newline) {
      this.advance();
      args = this.argumentList(')');
    } else if (!type.endsWith('[]')) this.unexpected('A ( should stand behind the class name.');
    return { kind: 'new', type, typeSpan, arguments: args, start, end: this.previousEnd };
  }
}
