import type { JsonPath } from '../../../json/path';
import { buildSource } from './build';
import type { MappingSource, SourceParameter } from './mapping-source';
import { renderSource } from './render';
import { slotsOf } from './slots';

/** The first place where a tree says something else than the expression beside it. */
export interface Difference {
  /** From the source to the part that differs. */
  readonly path: JsonPath;
  /** What the expression asks for at this place; undefined when it has nothing there. */
  readonly expected: string | undefined;
}

/**
 * Where `type`, `name` and `parameters` of a source, or of a source inside it, disagree with its `expression`. White space,
 * quotes around numbers and slots that the service fills in itself make no difference.
 * @returns undefined when they agree, or when it cannot be told: an expression that does not parse, a function whose tree
 *   is not published
 */
export function differenceIn(source: MappingSource): Difference | undefined {
  if (source.expression === null) return undefined;
  if (renderSource(source) !== source.expression) {
    const built = buildSource(source.expression);
    if ('reason' in built) return undefined;
    const difference = compare(source, built.source);
    if (difference !== undefined) return difference;
  }
  for (const [index, { value }] of source.parameters.entries()) {
    const inner = differenceIn(value);
    if (inner !== undefined) return { ...inner, path: ['parameters', index, 'value', ...inner.path] };
  }
  return undefined;
}

function compare(written: MappingSource, expected: MappingSource): Difference | undefined {
  if (written.type !== expected.type) return { path: ['type'], expected: expected.type };
  if (written.name !== expected.name) return { path: ['name'], expected: expected.name };
  const parameters = expected.type === 'Function' ? expected.parameters : [];
  const pairs = pair(written, parameters);
  if (pairs === undefined) return { path: ['parameters'], expected: renderSource(expected) };
  for (const { index, own, other } of pairs) {
    const inner = compare(own, other);
    if (inner !== undefined) return { ...inner, path: ['parameters', index, 'value', ...inner.path] };
  }
  return undefined;
}

interface Pair {
  readonly index: number;
  readonly own: MappingSource;
  readonly other: MappingSource;
}

/** Each written argument with the expected one; undefined when one of them has no counterpart. */
function pair(written: MappingSource, expected: readonly SourceParameter[]): readonly Pair[] | undefined {
  const real = written.parameters
    .map((parameter, index) => ({ ...parameter, index }))
    // A slot that the service fills in itself is empty in the text.
    .filter(({ value }) => !(value.type === 'Constant' && value.expression === null));
  if (real.length !== expected.length) return undefined;
  const inOrder = !hasSeenKeys(written, expected.length);
  const left = [...real];
  const pairs: Pair[] = [];
  for (const { key, value } of expected) {
    const at = inOrder ? 0 : left.findIndex((parameter) => parameter.key === key);
    const found = at < 0 ? undefined : left.splice(at, 1)[0];
    if (found === undefined) return undefined;
    pairs.push({ index: found.index, own: found.value, other: value });
  }
  return pairs;
}

/** Whether the keys of this function are certain, so that a wrong one is a mistake. */
function hasSeenKeys({ name }: MappingSource, count: number): boolean {
  if (name === 'IIF') return true;
  const slots = slotsOf(name, Math.max(1, count));
  return slots?.every(({ isSeen }) => isSeen) ?? false;
}
