import { readClass } from './char-class';
import { type CaptureGroup, type InlineOptions, noOptions, type RegexNode, Unsupported } from './node';
import { PatternReader } from './reader';
import { boundary, category, escaped, type NamedSet, noBoundary, otherCases, shorthand } from './sets';

/** Groups nested beyond this are not read. */
const deepest = 50;

export interface ParsedRegex {
  readonly root: RegexNode;
  /** In the order of .NET's numbers, from 1: unnamed groups first, then named ones. */
  readonly groups: readonly CaptureGroup[];
}

/**
 * Reads a .NET pattern. Throws EvaluationFailure for what .NET refuses, Unsupported for what ECMAScript cannot express.
 * Source: "Regular expression language quick reference", learn.microsoft.com/dotnet/standard/base-types.
 */
export function parseRegex(pattern: string): ParsedRegex {
  const parser = new RegexParser(new PatternReader(pattern));
  const root = parser.choice(noOptions, 0);
  if (!parser.reader.atEnd) throw parser.reader.invalid('a ")" without its "("');
  return { root, groups: parser.numbered() };
}

class RegexParser {
  private readonly captures: CaptureGroup[] = [];
  private options: InlineOptions = noOptions;

  constructor(readonly reader: PatternReader) {}

  /** Unnamed groups first, then named ones. */
  numbered(): readonly CaptureGroup[] {
    const named = this.captures.filter((group) => group.name !== undefined);
    if (new Set(named.map((group) => group.name)).size < named.length)
      throw new Unsupported('two groups of one name are not evaluated');
    return [...this.captures.filter((group) => group.name === undefined), ...named];
  }

  /** Alternatives up to a ")" or the end. Options set inside last until there. */
  choice(options: InlineOptions, depth: number): RegexNode {
    if (depth > deepest) throw new Unsupported('its groups are nested too deeply');
    const outer = this.options;
    this.options = options;
    const items: RegexNode[] = [this.sequence(depth)];
    while (this.reader.take('|')) items.push(this.sequence(depth));
    this.options = outer;
    return items.length === 1 ? items[0]! : { kind: 'choice', items };
  }

  private sequence(depth: number): RegexNode {
    const items: RegexNode[] = [];
    for (;;) {
      this.skipIgnored();
      const c = this.reader.peek();
      if (c === '' || c === '|' || c === ')') break;
      if (c === '{' && this.quantifier() !== undefined) throw this.reader.invalid('a quantifier after nothing');
      const atom = this.atom(depth);
      if (atom !== undefined) items.push(this.quantified(atom));
    }
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  /** White space and `#` comments under `(?x)`, and `(?#…)` anywhere. */
  private skipIgnored(): void {
    for (;;) {
      if (this.reader.take('(?#')) this.reader.until(')');
      else if (this.options.ignoreWhitespace && /^\s$/.test(this.reader.peek())) this.reader.next();
      else if (this.options.ignoreWhitespace && this.reader.peek() === '#')
        while (!this.reader.atEnd && this.reader.next() !== '\n');
      else return;
    }
  }

  private quantified(body: RegexNode): RegexNode {
    this.skipIgnored();
    const range = this.quantifier();
    if (range === undefined) return body;
    this.skipIgnored();
    const lazy = this.reader.take('?');
    this.skipIgnored();
    const before = this.reader.index;
    if (this.quantifier() !== undefined) {
      this.reader.index = before;
      throw this.reader.invalid(`the nested quantifier "${this.reader.peek()}"`);
    }
    if (body.kind === 'look' || body.kind === 'assertion')
      throw new Unsupported('a repeated assertion is not evaluated');
    return { kind: 'repeat', body, ...range, lazy };
  }

  /** `*`, `+`, `?`, `{n}`, `{n,}` or `{n,m}`; any other brace is a literal. */
  private quantifier(): { readonly min: number; readonly max: number } | undefined {
    if (this.reader.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.reader.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    if (this.reader.take('?')) return { min: 0, max: 1 };
    if (this.reader.peek() !== '{') return undefined;
    const match = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(
      this.reader.pattern.slice(this.reader.index, this.reader.index + 20),
    );
    if (match === null) return undefined;
    const min = Number(match[1]);
    const max = match[2] === undefined ? min : match[3] === '' ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (max < min) throw this.reader.invalid(`the range ${match[0]} backwards`);
    if (min > 1000 || (max > 1000 && max !== Number.POSITIVE_INFINITY))
      throw new Unsupported('more than 1000 repetitions are not evaluated');
    this.reader.index += match[0].length;
    return { min, max };
  }

  /** One atom; undefined for what stands for nothing, `(?i)`. */
  private atom(depth: number): RegexNode | undefined {
    const c = this.reader.next();
    switch (c) {
      case '(':
        return this.group(depth);
      case '[':
        return { kind: 'set', source: readClass(this.reader, this.options.ignoreCase) };
      case '.':
        return { kind: 'set', source: this.options.singleline ? '[\\s\\S]' : '[^\\n]' };
      case '^':
        return { kind: 'assertion', source: this.options.multiline ? '(?<![^\\n])' : '(?<![\\s\\S])' };
      case '$':
        return { kind: 'assertion', source: this.options.multiline ? '(?![^\\n])' : beforeLastLineEnd };
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
        throw this.reader.invalid(`the quantifier "${c}" after nothing`);
      default:
        return this.literal(c.charCodeAt(0));
    }
  }

  private literal(code: number): RegexNode {
    const others = this.options.ignoreCase ? otherCases(code) : [];
    if (others.length === 0) return { kind: 'set', source: escaped(code) };
    return { kind: 'set', source: `[${escaped(code)}${others.map(escaped).join('')}]` };
  }

  private escape(): RegexNode {
    const letter = this.reader.next();
    const assertion = assertions.get(letter);
    if (assertion !== undefined) return { kind: 'assertion', source: assertion };
    if (letter === 'G') throw new Unsupported('\\G is not evaluated');
    const named = shorthand(letter);
    if (named !== undefined) return set(named);
    if (letter === 'p' || letter === 'P') {
      if (this.options.ignoreCase) throw new Unsupported('\\p together with (?i) is not evaluated');
      return set(category(this.reader.braced(), letter === 'P'));
    }
    if (letter === 'k') return this.named();
    if (/[1-9]/.test(letter)) return this.numberedReference(letter);
    return this.literal(this.reader.characterEscape(letter));
  }

  private named(): RegexNode {
    const close = this.reader.take('<') ? '>' : this.reader.take("'") ? "'" : undefined;
    if (close === undefined) throw this.reader.invalid('an incomplete \\k<…>');
    return this.reference(this.reader.until(close));
  }

  private numberedReference(letter: string): RegexNode {
    if (/[0-9]/.test(this.reader.peek())) throw new Unsupported(`\\${letter}${this.reader.peek()} is not evaluated`);
    return this.reference(letter);
  }

  private reference(group: string): RegexNode {
    if (this.options.ignoreCase) throw new Unsupported('a back-reference under (?i) is not evaluated');
    return { kind: 'back', group };
  }

  private group(depth: number): RegexNode | undefined {
    const { reader } = this;
    if (!reader.take('?')) {
      if (this.options.explicitCapture) return { kind: 'group', body: this.closed(this.options, depth) };
      return this.capture(undefined, depth);
    }
    if (reader.take(':')) return { kind: 'group', body: this.closed(this.options, depth) };
    if (reader.take('>')) return { kind: 'atomic', body: this.closed(this.options, depth) };
    if (reader.take('=')) return this.look(true, false, depth);
    if (reader.take('!')) return this.look(true, true, depth);
    if (reader.take('<=')) return this.look(false, false, depth);
    if (reader.take('<!')) return this.look(false, true, depth);
    if (reader.take('<')) return this.capture(this.groupName('>'), depth);
    if (reader.take("'")) return this.capture(this.groupName("'"), depth);
    if (reader.peek() === '(') throw new Unsupported('a condition, (?(…)…), is not evaluated');
    return this.inlineOptions(depth);
  }

  private groupName(close: string): string {
    const name = this.reader.until(close);
    if (/^\w+-\w*$|^-/.test(name)) throw new Unsupported('a balancing group is not evaluated');
    if (/^\d+$/.test(name)) throw new Unsupported('a group named by a number is not evaluated');
    if (!/^[\p{L}\p{Mn}\p{Nd}\p{Pc}]+$/u.test(name)) throw this.reader.invalid(`the group name "${name}"`);
    return name;
  }

  private capture(name: string | undefined, depth: number): RegexNode {
    const group: CaptureGroup = { name, id: `g${this.captures.length}` };
    this.captures.push(group);
    return { kind: 'capture', body: this.closed(this.options, depth), group };
  }

  private look(ahead: boolean, negative: boolean, depth: number): RegexNode {
    return { kind: 'look', body: this.closed(this.options, depth), ahead, negative };
  }

  private inlineOptions(depth: number): RegexNode | undefined {
    let options = this.options;
    let on = true;
    for (;;) {
      const c = this.reader.next();
      if (c === '-') on = false;
      else if (c === '+') on = true;
      else if (c === ')') {
        this.options = options;
        return undefined;
      } else if (c === ':') return { kind: 'group', body: this.closed(options, depth) };
      else {
        const name = optionNames.get(c.toLowerCase());
        if (name === undefined) throw this.reader.invalid(`the unknown group "(?${c}"`);
        options = { ...options, [name]: on };
      }
    }
  }

  /** The inside of a group, and its ")". */
  private closed(options: InlineOptions, depth: number): RegexNode {
    const body = this.choice(options, depth + 1);
    if (!this.reader.take(')')) throw this.reader.invalid('a "(" without its ")"');
    return body;
  }
}

/** `$` and `\Z` also match before a line feed that ends the text. */
const beforeLastLineEnd = '(?=\\n?(?![\\s\\S]))';

const assertions: ReadonlyMap<string, string> = new Map([
  ['b', boundary],
  ['B', noBoundary],
  ['A', '(?<![\\s\\S])'],
  ['Z', beforeLastLineEnd],
  ['z', '(?![\\s\\S])'],
]);

const optionNames: ReadonlyMap<string, keyof InlineOptions> = new Map([
  ['i', 'ignoreCase'],
  ['m', 'multiline'],
  ['s', 'singleline'],
  ['n', 'explicitCapture'],
  ['x', 'ignoreWhitespace'],
]);

function set({ inside, negated }: NamedSet): RegexNode {
  return { kind: 'set', source: `[${negated ? '^' : ''}${inside}]` };
}
