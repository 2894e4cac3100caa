import { jsonTokens } from './tokens';

/**
 * Lays a valid JSON text out, one property or item a line, with a line break at the end. Only white space changes: keys
 * keep their order, and strings and numbers stay as they are written. Works on tokens, so any depth will do.
 * @param unit one step of indentation
 */
export function formatJson(text: string, unit = '  '): string {
  const tokens = jsonTokens(text);
  let result = '';
  let depth = 0;
  let before = '';
  for (const { text: token } of tokens) {
    if (token === '') break;
    const closes = token === '}' || token === ']';
    if (closes) depth = Math.max(0, depth - 1);
    const opened = before === '{' || before === '[';
    if (before === ':') result += ' ';
    else if (before === ',' || (opened && !closes) || (closes && !opened)) result += `\n${unit.repeat(depth)}`;
    result += token;
    if (token === '{' || token === '[') depth++;
    before = token;
  }
  return `${result}\n`;
}
