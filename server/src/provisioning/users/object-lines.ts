/**
 * The 1-based lines on which the objects begin that stand inside `depth` brackets of a valid JSON text. One pass over
 * the characters: a tree with offsets of a large sample file would cost more than the plan.
 * @returns empty where all begin on the first line
 */
export function objectLines(text: string, depth: number): readonly number[] {
  const lines: number[] = [];
  // A text of one line, as programs write it, needs no look at its characters.
  if (!text.includes('\n') && !text.includes('\r')) return [];
  let line = 1;
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 10:
        line++;
        break;
      case 13:
        if (text.charCodeAt(i + 1) !== 10) line++;
        break;
      case 34: // a string, over which we jump
        for (i++; text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
        break;
      case 123:
        if (open === depth) lines.push(line);
        open++;
        break;
      case 91:
        open++;
        break;
      case 93:
      case 125:
        open--;
        break;
    }
  }
  return lines;
}
