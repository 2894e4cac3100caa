import { type GStringPiece, isNamePart, isNameStart, type Source, type Token } from './token';

/** What a string reader needs of the lexer. */
export interface StringHost {
  readonly source: Source;
  position: number;
  at(position: number): number;
  endAt(from: number): number;
}

type Embedded = (start: number) => readonly Token[] | undefined;

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  $: '$',
};

/** Reads a '…', "…", '''…''' or """…""" string at `host.position` (Groovy 2.4 lexical rules, measured). */
export function readQuoted(host: StringHost, limit: number, newline: boolean, embedded: Embedded): Token {
  const { text } = host.source;
  const quote = text[host.position]!;
  const triple = text.startsWith(quote.repeat(3), host.position);
  const from = host.position;
  host.position += triple ? 3 : 1;
  const reader = new PieceReader(host, limit, embedded);
  while (host.position < limit) {
    const c = text[host.position]!;
    if (c === quote && (!triple || text.startsWith(quote.repeat(3), host.position))) {
      host.position += triple ? 3 : 1;
      return reader.finish(from, newline, false);
    }
    if (!triple && (c === '\n' || c === '\r')) break;
    if (c === '\\') {
      if (!reader.escape(escapes))
        return reader.bad(host.position, 'Groovy does not know this escape. Write \\\\ for a backslash.', newline);
    } else if (c === '$' && quote === '"') {
      const problem = reader.dollar();
      if (problem !== undefined) return reader.bad(from, problem, newline);
    } else {
      reader.plain(c);
    }
  }
  return reader.bad(from, `This string is not closed: a ${quote} is missing.`, newline);
}

/** Reads a /slashy/ string, in which only `\/` is an escape. Undefined if there is none. */
export function readSlashy(host: StringHost, limit: number, newline: boolean, embedded: Embedded): Token | undefined {
  const { text } = host.source;
  const from = host.position++;
  const reader = new PieceReader(host, limit, embedded);
  while (host.position < limit) {
    const c = text[host.position]!;
    if (c === '/') {
      host.position++;
      return host.position - from === 2 ? undefined : reader.finish(from, newline, true);
    }
    if (c === '\\' && text[host.position + 1] === '/') {
      host.position++;
      reader.plain('/');
    } else if (c === '$' && (text[host.position + 1] === '{' || isNameStart(text.charCodeAt(host.position + 1)))) {
      const problem = reader.dollar();
      if (problem !== undefined) return reader.bad(from, problem, newline);
    } else {
      reader.plain(c);
    }
  }
  return undefined;
}

/** Reads a $/dollar-slashy/$ string, in which `$$` and `$/` are the only escapes (measured). */
export function readDollarSlashy(host: StringHost, limit: number, newline: boolean, embedded: Embedded): Token {
  const { text } = host.source;
  const from = host.position;
  host.position += 2;
  const reader = new PieceReader(host, limit, embedded);
  while (host.position < limit) {
    const c = text[host.position]!;
    const next = text[host.position + 1];
    if (c === '/' && next === '$') {
      host.position += 2;
      return reader.finish(from, newline, true);
    }
    if (c === '$' && (next === '$' || next === '/')) {
      host.position++;
      reader.plain(next);
    } else if (c === '$' && (next === '{' || isNameStart(text.charCodeAt(host.position + 1)))) {
      const problem = reader.dollar();
      if (problem !== undefined) return reader.bad(from, problem, newline);
    } else {
      reader.plain(c);
    }
  }
  return reader.bad(from, 'This string is not closed: /$ is missing.', newline);
}

class PieceReader {
  private readonly pieces: GStringPiece[] = [];
  private buffer = '';
  private bufferStart: number;

  constructor(
    private readonly host: StringHost,
    private readonly limit: number,
    private readonly embedded: Embedded,
  ) {
    this.bufferStart = host.position;
  }

  plain(c: string): void {
    this.buffer += c;
    this.host.position++;
  }

  escape(known: Readonly<Record<string, string>>): boolean {
    const { text } = this.host.source;
    const c = text[this.host.position + 1] ?? '';
    const simple = known[c];
    if (simple !== undefined) {
      this.buffer += simple;
      this.host.position += 2;
      return true;
    }
    const rest = text.slice(this.host.position, Math.min(this.limit, this.host.position + 8));
    const numeric = /^\\u+([0-9a-fA-F]{4})|^\\([0-3]?[0-7]{1,2})/.exec(rest);
    if (numeric !== null) {
      this.buffer += String.fromCharCode(
        numeric[1] !== undefined ? parseInt(numeric[1], 16) : parseInt(numeric[2]!, 8),
      );
      this.host.position += numeric[0].length;
      return true;
    }
    if (c !== '\n' && c !== '\r') return false;
    this.host.position += 2;
    return true;
  }

  /** Reads `${…}` or `$name.path`; returns what is wrong with it, if anything. */
  dollar(): string | undefined {
    const { host } = this;
    const { text } = host.source;
    const from = host.position;
    const next = text.charCodeAt(from + 1);
    if (text[from + 1] === '{') {
      this.flush(from);
      const tokens = this.embedded(from + 2);
      if (tokens === undefined) return 'The ${ in this string is not closed.';
      this.pieces.push({ kind: 'code', start: host.at(from), end: host.endAt(from), tokens, path: false });
    } else if (isNameStart(next) && next !== 36) {
      this.flush(from);
      const tokens = readPath(host, from + 1, this.limit);
      this.pieces.push({ kind: 'code', start: host.at(from), end: host.endAt(from), tokens, path: true });
    } else {
      return 'A $ in a double-quoted string needs a name or { behind it. Write \\$ for the sign itself.';
    }
    this.bufferStart = host.position;
    return undefined;
  }

  finish(from: number, newline: boolean, slashy: boolean): Token {
    const { host } = this;
    const range = { start: host.at(from), end: host.endAt(from), newline };
    if (this.pieces.length === 0) {
      return { kind: 'string', text: this.buffer, ...range, ...(slashy ? { slashy } : {}) };
    }
    this.flush(host.position);
    return { kind: 'gstring', text: '', pieces: this.pieces, ...range, ...(slashy ? { slashy } : {}) };
  }

  bad(from: number, message: string, newline: boolean): Token {
    const { host } = this;
    host.position = Math.max(host.position, from + 1);
    return { kind: 'bad', text: message, start: host.at(from), end: host.at(from) + 1, newline };
  }

  private flush(end: number): void {
    const { host } = this;
    if (this.buffer !== '') {
      this.pieces.push({ kind: 'text', text: this.buffer, start: host.at(this.bufferStart), end: host.at(end) });
    }
    this.buffer = '';
  }
}

/** Reads `name(.name)*` behind a `$`; a dot without a name behind it belongs to the text. Leaves `position` behind it. */
export function readPath(host: StringHost, start: number, limit: number): readonly Token[] {
  const { text } = host.source;
  const tokens: Token[] = [];
  let from = start;
  host.position = start;
  for (;;) {
    while (host.position < limit && isPathPart(text.charCodeAt(host.position))) host.position++;
    tokens.push({
      kind: 'name',
      start: host.at(from),
      end: host.endAt(from),
      text: text.slice(from, host.position),
      newline: false,
    });
    const next = text.charCodeAt(host.position + 1);
    if (text[host.position] !== '.' || host.position + 1 >= limit || !isNameStart(next) || next === 36) break;
    const dot = host.position++;
    tokens.push({ kind: 'op', start: host.at(dot), end: host.at(dot) + 1, text: '.', newline: false });
    from = host.position;
  }
  const end = host.endAt(from);
  tokens.push({ kind: 'end', start: end, end, text: '', newline: false });
  return tokens;
}

/** A `$` ends a path: `$a$b` is two. */
function isPathPart(code: number): boolean {
  return code !== 36 && isNamePart(code);
}
