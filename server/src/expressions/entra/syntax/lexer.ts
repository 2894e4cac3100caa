import { isDigit, isHexDigit, isNamePart, isNameStart, isSmartQuote, isSpace } from './characters';
import { readAttribute } from './read-attribute';
import { readForeignString, readString } from './read-string';
import type { Token } from './token';

const operators2 = new Set(['<>', '<=', '>=', '==', '!=', '&&', '||']);
const operators1 = new Set(['=', '<', '>', '&', '|', '+', '-', '*', '/', '!']);

/** A text in wrong quotes is looked for no further than this; constants are shorter. */
const foreignLimit = 2_000;

/** The tokens of an expression, the last of kind `end`. Takes time proportional to the text; no text makes it throw. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    const token = read(text, i, code, tokens[tokens.length - 1]);
    tokens.push(token);
    i = token.end;
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length, text: '' });
  return tokens;
}

function read(text: string, start: number, code: number, previous: Token | undefined): Token {
  if (isNameStart(code)) return readName(text, start);
  switch (code) {
    case 34:
      return readString(text, start);
    case 91:
      return readAttribute(text, start);
    case 40:
      return { kind: '(', start, end: start + 1, text: '(' };
    case 41:
      return { kind: ')', start, end: start + 1, text: ')' };
    case 44:
      return { kind: ',', start, end: start + 1, text: ',' };
  }
  const number = readNumber(text, start, code, previous);
  if (number !== undefined) return number;
  if (code === 37) return readPlaceholder(text, start);
  if (code === 39 || isSmartQuote(code)) {
    const foreign = readForeignString(text, start, foreignLimit);
    if (foreign !== undefined) return foreign;
  }
  return readOperator(text, start);
}

function readName(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
  return { kind: 'name', start, end, text: text.slice(start, end) };
}

/** `12`, `-12`, `1.5` and the `&HF` of Visual Basic. A minus belongs to the number only where a value may start. */
function readNumber(text: string, start: number, code: number, previous: Token | undefined): Token | undefined {
  if (code === 38 && (text[start + 1] === 'H' || text[start + 1] === 'h')) {
    let end = start + 2;
    while (isHexDigit(text.charCodeAt(end))) end++;
    return end === start + 2 ? undefined : { kind: 'number', start, end, text: text.slice(start, end) };
  }
  const negative = code === 45 && isOperandNext(previous);
  if (!isDigit(code) && !(negative && isDigit(text.charCodeAt(start + 1)))) return undefined;
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return { kind: 'number', start, end, text: text.slice(start, end) };
}

function isOperandNext(previous: Token | undefined): boolean {
  return previous === undefined || previous.kind === '(' || previous.kind === ',' || previous.kind === 'operator';
}

function readPlaceholder(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && (isNamePart(text.charCodeAt(end)) || text[end] === '.' || text[end] === '-')) end++;
  if (text[end] !== '%' || end === start + 1) return stray(text, start);
  return { kind: 'placeholder', start, end: end + 1, text: text.slice(start + 1, end) };
}

function readOperator(text: string, start: number): Token {
  const two = text.slice(start, start + 2);
  if (operators2.has(two)) return { kind: 'operator', start, end: start + 2, text: two };
  const one = text[start]!;
  if (operators1.has(one)) return { kind: 'operator', start, end: start + 1, text: one };
  return stray(text, start);
}

function stray(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isStray(text.charCodeAt(end))) end++;
  return { kind: 'stray', start, end, text: text.slice(start, end) };
}

/** `. : ; ] { } # $ @ ? \ ^ ~` and the like. */
function isStray(code: number): boolean {
  return (
    (code >= 35 && code <= 36) ||
    code === 46 ||
    (code >= 58 && code <= 59) ||
    (code >= 63 && code <= 64) ||
    (code >= 92 && code <= 94) ||
    code === 96 ||
    (code >= 123 && code <= 126 && code !== 124)
  );
}
