import type { Finding } from '../../kit/finding';
import type { Literal, Node } from '../syntax/node';

/** Methods whose first argument is always a pattern; that of `replace` is plain text. */
const patternMethods = new Set(['replaceAll', 'replaceFirst', 'matches', 'split']);

/** A literal pattern Java cannot read, or a sign that was meant as itself and means something else in a pattern. */
export function pattern(node: Node, found: Finding[]): void {
  const literal = patternOf(node);
  if (typeof literal?.value !== 'string') return;
  const { start, end, value } = literal;
  const span = { start, end };
  if (isUnreadable(value)) {
    const plain = /^[*+?()]$/.test(value) ? ` For the sign itself write [${value}].` : '';
    const message = `"${value}" is no regular expression: Java cannot read it, and this fails.${plain}`;
    found.push({ code: 'invalid-regex', severity: 'error', span, message });
    return;
  }
  const result = misread(node, value);
  if (result === undefined) return;
  const message = `This is a regular expression, in which ${value} does not stand for itself: ${result}. For the sign itself write [${value}].`;
  found.push({ code: 'failure', severity: 'warning', span, message });
}

function patternOf(node: Node): Literal | undefined {
  if (node.kind === 'call' && node.object !== undefined && patternMethods.has(node.name ?? '')) {
    const [first] = node.arguments;
    return first?.kind === 'literal' ? first : undefined;
  }
  if (node.kind !== 'binary' || (node.operator !== '=~' && node.operator !== '==~')) return undefined;
  return node.right.kind === 'literal' ? node.right : undefined;
}

/** Whether java.util.regex.Pattern surely refuses it: a sign that repeats nothing, or parentheses that do not match. */
function isUnreadable(written: string): boolean {
  if (written.length > 1_000 || written.includes('\\Q')) return false;
  if (/^[*+?]/.test(written)) return true;
  const bare = written.replace(/\\./gs, '');
  if (bare.includes('[') && !bare.includes(']')) return true;
  const outside = bare.replace(/\[[^[\]]*\]/g, '');
  // Classes within classes, and `]` as the first sign of one, are left to Java.
  if (/[[\]]/.test(outside)) return false;
  let depth = 0;
  for (const c of outside) {
    if (c === '(') depth++;
    else if (c === ')' && --depth < 0) return true;
  }
  return depth > 0 && !outside.includes('(?');
}

/** What becomes of a text when `.` or `|` was meant as itself; undefined where it may be meant as a pattern. */
function misread(node: Node, written: string): string | undefined {
  if (node.kind !== 'call') return undefined;
  if (node.name === 'split' && written === '.') return 'the list is always empty';
  if (node.name === 'split' && written === '|') return 'each letter becomes an element';
  const by = node.arguments[1];
  if (node.name !== 'replaceAll' || by?.kind !== 'literal' || by.value !== '') return undefined;
  return written === '.' ? 'every letter is taken out' : written === '|' ? 'nothing is taken out' : undefined;
}
