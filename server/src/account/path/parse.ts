import { isAttributeName, readAttributePath } from './attribute-path';
import { decode, Lexer, type Token } from './lexer';
import {
  type AttributePath,
  type CompareOperator,
  compareOperators,
  type Filter,
  type Literal,
  type ScimPath,
} from './syntax';
import { fail, type Parsed, PathSyntaxError } from './syntax-error';

/** How deep parentheses, brackets and `not` may nest. */
export const maximumDepth = 50;

const operators: ReadonlySet<string> = new Set(compareOperators);
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function isCompareOperator(word: string): word is CompareOperator {
  return operators.has(word);
}

class Parser {
  readonly lexer: Lexer;
  private depth = 0;
  private insideBrackets = false;

  constructor(readonly source: string) {
    this.lexer = new Lexer(source);
  }

  filter(): Filter {
    return this.chain('or', () => this.chain('and', () => this.term()));
  }

  private chain(kind: 'and' | 'or', operand: () => Filter): Filter {
    const first = operand();
    if (!this.atWord(kind)) return first;
    const operands = [first];
    while (this.atWord(kind)) {
      this.lexer.next();
      operands.push(operand());
    }
    return { kind, operands, span: { start: first.span.start, end: operands.at(-1)?.span.end ?? first.span.end } };
  }

  private atWord(word: string): boolean {
    const token = this.lexer.peek();
    return token.kind === 'word' && token.text.toLowerCase() === word;
  }

  private term(): Filter {
    const token = this.lexer.peek();
    if (token.kind === '(') return this.group();
    if (token.kind === 'word' && token.text.toLowerCase() === 'not') {
      this.lexer.next();
      if (this.lexer.peek().kind !== '(') {
        this.unexpected('missing-parenthesis', 'not is followed by a filter in parentheses.');
      }
      const operand = this.group();
      return { kind: 'not', operand, span: { start: token.start, end: operand.span.end } };
    }
    return this.expression();
  }

  private group(): Filter {
    const open = this.lexer.next();
    const inner = this.nested(open, () => this.filter());
    if (this.lexer.peek().kind !== ')') this.unexpected('missing-parenthesis', 'A closing parenthesis is missing.');
    const close = this.lexer.next();
    return { ...inner, span: { start: open.start, end: close.end } };
  }

  private nested<T>(at: Token, body: () => T): T {
    if (++this.depth > maximumDepth) {
      fail('too-deep', at.start, at.end, `A filter may nest ${maximumDepth} levels deep.`);
    }
    const result = body();
    this.depth--;
    return result;
  }

  private expression(): Filter {
    const path = this.attributePath();
    if (this.lexer.peek().kind === '[') {
      const { filter, end } = this.valueFilter();
      return { kind: 'value', path, filter, span: { start: path.span.start, end } };
    }
    const operator = this.lexer.peek();
    const word = operator.text.toLowerCase();
    if (operator.kind !== 'word') this.unexpected('missing-operator', 'An operator such as eq is missing.');
    if (word !== 'pr' && !isCompareOperator(word)) {
      this.unexpected(
        'unknown-operator',
        `"${operator.text}" is not an operator; SCIM has eq, ne, co, sw, ew, gt, ge, lt, le and pr.`,
      );
    }
    this.lexer.next();
    if (!isCompareOperator(word)) {
      return { kind: 'presence', path, span: { start: path.span.start, end: operator.end } };
    }
    const token = this.lexer.peek();
    const value = this.literal();
    return {
      kind: 'comparison',
      path,
      operator: word,
      operatorSpan: { start: operator.start, end: operator.end },
      value,
      valueSpan: { start: token.start, end: token.end },
      span: { start: path.span.start, end: token.end },
    };
  }

  attributePath(): AttributePath {
    const token = this.lexer.peek();
    if (token.kind === 'end') this.unexpected('empty', 'An attribute name is missing.');
    if (token.kind !== 'word') this.unexpected('unexpected-text', 'An attribute name is expected here.');
    this.lexer.next();
    return readAttributePath(token.text, token.start);
  }

  /** `[ … ]` behind an attribute. */
  valueFilter(): { readonly filter: Filter; readonly start: number; readonly end: number } {
    const open = this.lexer.next();
    if (this.insideBrackets)
      fail('nested-value-filter', open.start, open.end, 'A filter in brackets cannot hold another one.');
    if (this.lexer.peek().kind === ']') {
      fail(
        'empty-value-filter',
        open.start,
        this.lexer.peek().end,
        'The brackets are empty; write which element, as in [type eq "work"].',
      );
    }
    this.insideBrackets = true;
    const filter = this.nested(open, () => this.filter());
    this.insideBrackets = false;
    if (this.lexer.peek().kind !== ']') this.unexpected('missing-bracket', 'The closing bracket ] is missing.');
    return { filter, start: open.start, end: this.lexer.next().end };
  }

  private literal(): Literal {
    const token = this.lexer.peek();
    if (token.kind === 'string') {
      this.lexer.next();
      return token.text;
    }
    if (token.kind !== 'word') return this.unexpected('missing-value', 'A value is missing behind the operator.');
    this.lexer.next();
    // RFC 7644 takes JSON's spelling; upper case is let through because attribute names and operators are case-insensitive.
    const word = token.text.toLowerCase();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (number.test(token.text)) return Number(token.text);
    return fail('unquoted-value', token.start, token.end, `Put the value in quotation marks: "${token.text}".`);
  }

  unexpected(code: Parameters<typeof fail>[0], message: string): never {
    const token = this.lexer.peek();
    return fail(code, token.start, token.end, message);
  }

  end(): void {
    if (this.lexer.peek().kind !== 'end') {
      fail('unexpected-text', this.lexer.peek().start, this.source.length, 'Nothing more is expected here.');
    }
  }
}

function attempt<T>(source: string, parse: (parser: Parser) => T): Parsed<T> {
  try {
    const parser = new Parser(source);
    const value = parse(parser);
    parser.end();
    return { ok: true, value };
  } catch (error) {
    if (error instanceof PathSyntaxError) return { ok: false, error: error.error };
    throw error;
  }
}

/** `userName eq "ann@corp.example"`: what identity providers ask for each person. */
const lookup = /^([A-Za-z][\w-]*) eq ("[^"\\]*")$/;

/** Reads a lookup without the parser, which is for everything else. */
function parseLookup(text: string): Parsed<Filter> | undefined {
  const [, attribute = '', quoted = ''] = lookup.exec(text) ?? [];
  const value = attribute.toLowerCase() === 'not' ? undefined : decode(quoted);
  if (value === undefined) return undefined;
  const span = { start: 0, end: attribute.length };
  const valueStart = text.length - quoted.length;
  return {
    ok: true,
    value: {
      kind: 'comparison',
      path: { attribute, attributeSpan: span, span },
      operator: 'eq',
      operatorSpan: { start: span.end + 1, end: span.end + 3 },
      value,
      valueSpan: { start: valueStart, end: text.length },
      span: { start: 0, end: text.length },
    },
  };
}

/** Parses a filter by the grammar of RFC 7644 §3.4.2.2, in time linear in its length. Never throws. */
export function parseFilter(text: string): Parsed<Filter> {
  return parseLookup(text) ?? attempt(text, (parser) => parser.filter());
}

/**
 * Parses the path of a PATCH operation, or of a mapping: `userName`, `name.givenName`, `emails[type eq "work"].value`,
 * `urn:…:User:department` (RFC 7644 §3.5.2, PATH). Linear in its length. Never throws.
 */
export function parsePath(text: string): Parsed<ScimPath> {
  return attempt(text, (parser) => {
    const { span, ...path } = parser.attributePath();
    if (parser.lexer.peek().kind !== '[') return { ...path, span };
    if (path.subAttribute !== undefined) {
      parser.unexpected('filter-needs-path', 'The brackets stand behind the attribute, before its sub-attribute.');
    }
    const { filter, start, end } = parser.valueFilter();
    const filtered = { ...path, filter, filterSpan: { start, end }, span: { start: span.start, end } };
    const token = parser.lexer.peek();
    if (token.kind !== 'word' || !token.text.startsWith('.') || token.start !== end) return filtered;
    parser.lexer.next();
    const subAttribute = token.text.slice(1);
    if (subAttribute.includes('.')) {
      fail('too-many-sub-attributes', token.start, token.end, 'A path has one sub-attribute at most.');
    }
    if (!isAttributeName(subAttribute)) {
      fail('invalid-attribute-name', token.start, token.end, `"${subAttribute}" is not the name of a sub-attribute.`);
    }
    return {
      ...filtered,
      subAttribute,
      subAttributeSpan: { start: token.start + 1, end: token.end },
      span: { start: span.start, end: token.end },
    };
  });
}
