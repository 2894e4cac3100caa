import { matcher } from '../runtime/regex';
import { bare, type Node } from '../syntax/node';
import type { CheckContext } from './context';

/** `matches`: patterns that do not compile, and patterns that look as if a part of the text were enough. */
export function checkPatterns(node: Node, context: CheckContext): void {
  if (node.kind !== 'binary' || node.operator !== 'matches') return;
  const pattern = bare(node.right);
  if (pattern.kind !== 'literal') return;
  if (typeof pattern.value !== 'string') {
    context.report('wrong-argument', 'error', pattern, 'The right side of "matches" must be a text with a pattern.');
    return;
  }
  const read = matcher(pattern.value);
  if ('invalid' in read) {
    context.report('invalid-regex', 'error', pattern, 'This pattern is not valid, so the expression fails (EL1018E).');
  } else if (/^(?:\(\?[a-z]+\))?[\w @.-]+$/.test(pattern.value) && !/\.[*+]|\.$/.test(pattern.value)) {
    const plain = pattern.value.replace(/^\(\?[a-z]+\)/, '');
    const head = pattern.value.slice(0, pattern.value.length - plain.length);
    const quote = context.text[pattern.start];
    context.report(
      'caution',
      'hint',
      pattern,
      `"matches" compares the whole text: only "${plain}" itself matches, not a text that contains it. For that write ${head}.*${plain}.*`,
      { suggestions: [`${quote}${head}.*${plain}.*${quote}`] },
    );
  }
}
