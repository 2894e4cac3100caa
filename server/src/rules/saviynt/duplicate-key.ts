import type { JsonNode, JsonProperty } from '../../json/node';
import { removeProperty } from '../edits';
import type { Rule } from '../rule';

/** One key twice in one object: parsers keep one of the values, usually the last (RFC 8259 §4). */
export const duplicateKey: Rule = {
  code: 'saviynt/duplicate-key',
  severity: 'warning',
  title: 'Key twice in one object',
  check({ parameter }, report) {
    // Where quotes or commas are missing, texts can look like keys.
    if (parameter.json.problems.length > 0) return;
    const { uri, text } = parameter;
    for (const [ignored, kept] of duplicates(parameter.root, [])) {
      const isSame = sourceOf(ignored, text.text) === sourceOf(kept, text.text);
      report({
        span: ignored.key,
        at: text,
        message: `"${ignored.key.value}" stands twice in this object. JSON parsers usually keep the last one, and this one is lost. Remove one.`,
        fixes: [{ title: 'Remove this one', edits: [removeProperty(uri, text, ignored)], isSafe: isSame }],
        related: [{ uri, span: text.spanToFile(kept.key), message: 'This one counts.' }],
      });
    }
  },
};

type Pair = readonly [ignored: JsonProperty, kept: JsonProperty];

function duplicates(node: JsonNode | undefined, found: Pair[]): readonly Pair[] {
  if (node?.kind === 'array') for (const item of node.items) duplicates(item, found);
  if (node?.kind !== 'object') return found;
  if (hasDuplicates(node.properties)) {
    const last = new Map(node.properties.map((property) => [property.key.value, property]));
    for (const property of node.properties) {
      const kept = last.get(property.key.value);
      if (kept !== undefined && kept !== property) found.push([property, kept]);
    }
  }
  for (const { value } of node.properties)
    if (value?.kind === 'object' || value?.kind === 'array') duplicates(value, found);
  return found;
}

/** Few objects have more keys than can be compared one by one sooner than a set is made. */
function hasDuplicates(properties: readonly JsonProperty[]): boolean {
  if (properties.length > 16) return new Set(properties.map(({ key }) => key.value)).size < properties.length;
  for (let i = 1; i < properties.length; i++) {
    const key = properties[i]?.key.value;
    for (let j = 0; j < i; j++) if (properties[j]?.key.value === key) return true;
  }
  return false;
}

function sourceOf({ value }: JsonProperty, text: string): string | undefined {
  return value === undefined ? undefined : text.slice(value.start, value.end);
}
