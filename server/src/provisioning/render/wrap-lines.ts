// A blank, a style of ECMA-48 (no width), or a run of other characters.
const PIECES = / |\p{Cc}\[\d+m|\p{Cc}|[^ \p{Cc}]+/gu;
/** Narrower than this, a hanging indent would leave no room for words. */
const LEAST_TEXT = 20;

/**
 * Lines broken at blanks so that none is wider than `width` characters, where its words allow; what goes on stands below
 * the beginning of the line, two further in. Styles (SGR) count for nothing and stay where they are.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const leading = line.length - line.trimStart().length;
  const indent = ' '.repeat(Math.max(0, Math.min(leading + 2, width - LEAST_TEXT)));
  const lines: string[] = [];
  let current = '';
  let columns = 0;
  let blanks = '';
  for (const [piece] of line.matchAll(PIECES)) {
    if (piece === ' ') {
      blanks += piece;
      continue;
    }
    const length = /^\p{Cc}/u.test(piece) ? 0 : [...piece].length;
    if (length > 0 && columns > indent.length && columns + blanks.length + length > width) {
      lines.push(current);
      [current, columns] = [indent, indent.length];
    } else {
      current += blanks;
      columns += blanks.length;
    }
    blanks = '';
    current += piece;
    columns += length;
  }
  return [...lines, current];
}
