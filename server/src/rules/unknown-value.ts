import { suggest } from '../expressions/kit/suggest';
import type { JsonNode } from '../json/node';
import { replaceValue } from './edits';
import { contentOf } from './json-place';
import type { Place } from './layout';
import type { Report } from './rule';

/**
 * Reports a version of a format that there is none of. A value that is no number is told as one of the wrong type.
 * @param consequence a sentence
 */
export function reportUnknownVersion(
  key: string,
  node: JsonNode | undefined,
  known: number,
  { text }: Place,
  consequence: string,
  report: Report,
): void {
  if (node?.kind !== 'number' || node.value === known) return;
  const message = `"${key}" says version ${node.value}, and there is only version ${known} of the format. ${consequence} Write ${known} if the file is in it.`;
  report({ span: contentOf(node), at: text, message });
}

/** Reports a value of a member that is none of those its format has, with the nearest one as a fix; none allowed: anything is. */
export function reportUnknownValue(
  key: string,
  node: JsonNode | undefined,
  allowed: readonly unknown[],
  { uri, text }: Place,
  report: Report,
): void {
  if (node === undefined || (node.kind !== 'string' && node.kind !== 'number')) return;
  if (allowed.length === 0 || allowed.includes(node.value)) return;
  const names = allowed.map(String);
  const [right] = suggest(String(node.value), names);
  report({
    span: contentOf(node),
    at: text,
    message: `"${key}" is one of ${names.join(', ')}; "${node.value}" is not read.`,
    fixes: () =>
      right === undefined || node.kind !== 'string'
        ? []
        : [
            {
              title: `Change to ${right}`,
              edits: [replaceValue(uri, text, node, right)],
              isSafe: right.toLowerCase() === node.value.toLowerCase(),
            },
          ],
  });
}
