import { Failure } from '../../runtime/failure';

export const isWhite = (c: string): boolean => /\s/.test(c) && c !== '\u00a0';

export function strip(text: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  if (left) while (start < end && isWhite(text[start]!)) start++;
  if (right) while (end > start && isWhite(text[end - 1]!)) end--;
  return text.slice(start, end);
}

export const linesOf = (text: string): string[] => {
  if (text === '') return [];
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
};

export const indentOf = (line: string): number => {
  let n = 0;
  while (n < line.length && isWhite(line[n]!)) n++;
  return n;
};

export const rewrite = (text: string, change: (line: string) => string): string => {
  const lines = linesOf(text).map(change).join('\n');
  return text.endsWith('\n') ? `${lines}\n` : lines;
};

export function expandLine(line: string, width: number): string {
  let out = '';
  for (const c of line) out += c === '\t' ? ' '.repeat(width - (out.length % width)) : c;
  return out;
}

export function outside(text: string, index: number): never {
  throw new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${text.length} characters, so it has no character ${index}.`,
  );
}
