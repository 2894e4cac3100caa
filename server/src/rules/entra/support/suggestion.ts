import { suggest } from '../../../expressions/kit/suggest';
import type { JsonString } from '../../../json/node';
import type { Fix } from '../../diagnostic';
import { replaceIn } from '../../edits';
import type { EntraContext } from '../entra-rule';

/** Fixes that write what was probably meant, and the same as words for the message. */
export interface Suggestion {
  /** ' Did you mean "jobTitle"?', or nothing. */
  readonly words: string;
  readonly fixes: () => readonly Fix[];
}

/** The names nearest to a text. One that differs in upper and lower case alone is surely meant. */
export function nearest(node: JsonString, known: Iterable<string>, context: EntraContext): Suggestion {
  return suggestionOf(node, suggest(node.value, known), context);
}

/** @param names best first */
export function suggestionOf(node: JsonString, names: readonly string[], context: EntraContext): Suggestion {
  const { uri, text } = context.document;
  const words = names[0] === undefined ? '' : ` Did you mean "${names[0]}"?`;
  const fixes = () =>
    names.map((name) => ({
      title: `Change to ${name}`,
      edits: [replaceIn(uri, text.inString(node), { start: 0, end: node.value.length }, name)],
      isSafe: names.length === 1 && name.toLowerCase() === node.value.toLowerCase(),
    }));
  return { words, fixes };
}
