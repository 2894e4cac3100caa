import type { Span } from '../../../text/span';
import { PrattParser } from '../../kit/pratt';
import { importedClasses } from '../knowledge/names';
import type { Node } from './node';
import type { Token } from './token';
import { primitives } from './words';

/** The cursor over Groovy's tokens, and types. */
export abstract class TokenParser extends PrattParser<Token, Node> {
  /** Simple names that `import` made known. `*`: a whole package was imported, so any name may be a class. */
  protected readonly imported = new Set<string>();

  protected is(text: string): boolean {
    const { kind, text: written } = this.token;
    return written === text && (kind === 'op' || kind === 'name');
  }

  protected isAt(distance: number, text: string): boolean {
    const token = this.peek(distance);
    return token.text === text && (token.kind === 'op' || token.kind === 'name');
  }

  protected accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.advance();
    return true;
  }

  protected expect(text: string, message: string): boolean {
    if (this.accept(text)) return true;
    this.unexpected(message);
    return false;
  }

  protected unexpected(message: string): void {
    const { kind, start, end, text } = this.token;
    this.report({ start, end: Math.max(end, start) }, kind === 'bad' ? text : message);
  }

  protected missing(): Node {
    const { start } = this.token;
    return { kind: 'missing', start, end: start };
  }

  /** Reads a type: `a.b.C<D>[]`. Type arguments are read and dropped. A class Groovy cannot know is a problem. */
  protected typeName(): string {
    const first = this.token;
    if (first.kind !== 'name') {
      this.unexpected('A type should stand here.');
      return '';
    }
    let name = this.advance().text;
    while (this.is('.') && this.peek(1).kind === 'name') {
      this.advance();
      name += `.${this.advance().text}`;
    }
    this.checkClass(name, { start: first.start, end: this.previousEnd });
    if (this.is('<')) this.typeArguments();
    while (this.is('[') && this.isAt(1, ']')) {
      this.advance();
      this.advance();
      name += '[]';
    }
    return name;
  }

  /** A simple name that no import brings cannot be a class, so Groovy refuses the whole template (measured). */
  protected checkClass(name: string, span: Span): void {
    if (name.includes('.') || primitives.has(name) || name === 'def' || name === '') return;
    if (importedClasses.has(name) || this.imported.has(name) || this.imported.has('*')) return;
    this.report(
      span,
      `Groovy cannot find a class "${name}", so nothing of this text is rendered. Write the class with its package.`,
    );
  }

  private typeArguments(): void {
    let depth = 0;
    do {
      const token = this.advance();
      const { text } = token;
      if (text === '<') depth++;
      else if (text === '>') depth--;
      else if (text === '>>') depth -= 2;
      else if (text === '>>>') depth -= 3;
      else if (
        token.kind === 'name' &&
        !this.is('.') &&
        /^[A-Z]/.test(text) &&
        this.tokens[this.index - 2]?.text !== '.'
      )
        this.checkClass(text, token);
    } while (depth > 0 && !this.atEnd);
  }
}
