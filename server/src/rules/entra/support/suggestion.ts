import type { EntraDocument } from '../../../documents/entra/document';
import { MemoKey } from '../../../documents/memo';
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

/** So many names are compared for one file: who has more names wrong gets no proposals for the rest. */
const MAX_COMPARED = 500_000;

const COMPARED = new MemoKey((_: EntraDocument) => ({ names: 0 }));

/** The names nearest to a text. One that differs in upper and lower case alone is surely meant. */
export function nearest(
  node: JsonString,
  known: readonly { readonly name: string }[],
  context: EntraContext,
): Suggestion {
  const compared = context.document.memo.of(COMPARED);
  compared.names += known.length;
  if (compared.names > MAX_COMPARED) return suggestionOf(node, [], context);
  const names = known.map(({ name }) => name);
  return suggestionOf(node, suggest(node.value, names), context);
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
