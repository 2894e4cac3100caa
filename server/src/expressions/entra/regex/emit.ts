import { type CaptureGroup, type RegexNode, Unsupported } from './node';
import type { ParsedRegex } from './parse';

/** What a reference to a group may rely on: it stands before, and takes part in every match. */
interface Emission {
  readonly groups: readonly CaptureGroup[];
  /** Groups that have taken part in whatever was matched so far. */
  readonly certain: Set<string>;
  /** Groups that may keep an earlier round's text in .NET where ECMAScript forgets it. */
  readonly unsteady: Set<string>;
  atomics: number;
}

export interface EmittedRegex {
  readonly source: string;
  /** Ids of groups whose text differs between the two engines when a loop goes round again. */
  readonly unsteady: ReadonlySet<string>;
}

/** ECMAScript source (for the `u` flag) of a parsed .NET pattern. Throws Unsupported. */
export function emitRegex(parsed: ParsedRegex): EmittedRegex {
  const emission: Emission = { groups: parsed.groups, certain: new Set(), unsteady: new Set(), atomics: 0 };
  const source = emit(parsed.root, emission, true, false);
  return { source, unsteady: emission.unsteady };
}

/** `sure`: this part runs in every match. `looped`: it is inside something that repeats, but not that itself. */
function emit(node: RegexNode, emission: Emission, sure: boolean, looped: boolean): string {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return node.source;
    case 'sequence':
      return node.items.map((item) => emit(item, emission, sure, looped)).join('');
    case 'choice':
      return `(?:${node.items.map((item) => emit(item, emission, false, looped)).join('|')})`;
    case 'group':
      return `(?:${emit(node.body, emission, sure, looped)})`;
    case 'capture': {
      // Inside a loop, a group that can be skipped keeps its text in .NET and loses it in ECMAScript.
      if (looped && !sure) emission.unsteady.add(node.group.id);
      const source = `(?<${node.group.id}>${emit(node.body, emission, sure, looped)})`;
      if (sure && !looped) emission.certain.add(node.group.id);
      return source;
    }
    case 'atomic': {
      const id = `a${emission.atomics++}`;
      return `(?:(?=(?<${id}>${emit(node.body, emission, sure, looped)}))\\k<${id}>)`;
    }
    case 'look': {
      const source = emit(node.body, emission, sure && !node.negative, looped);
      return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${source})`;
    }
    case 'repeat':
      return emitRepeat(node, emission, sure, looped);
    case 'back': {
      const group = resolveGroup(emission.groups, node.group);
      // A group that took no part fails in .NET and matches nothing in ECMAScript.
      if (group === undefined || !emission.certain.has(group.id))
        throw new Unsupported('a back-reference to a group that may take no part is not evaluated');
      return `\\k<${group.id}>`;
    }
  }
}

function emitRepeat(
  node: Extract<RegexNode, { kind: 'repeat' }>,
  emission: Emission,
  sure: boolean,
  looped: boolean,
): string {
  const { body, min, max, lazy } = node;
  const again = max > 1;
  // After an empty round .NET ends the loop; ECMAScript takes the round back and tries something else.
  const mayBeEmpty = canBeEmpty(body);
  if (again && mayBeEmpty) throw new Unsupported('a repeated group that can match nothing is not evaluated');
  // The outermost loop: what a round always runs is steady, because a group's text is that of the last round.
  const inner = emit(body, emission, again && !looped ? true : sure && min > 0, looped || again);
  if (min === 0 && mayBeEmpty) return lazy ? `(?:|${inner})` : `(?:${inner}|)`;
  const source = body.kind === 'set' && !/^\(\?!/.test(body.source) ? inner : `(?:${inner})`;
  return source + quantifierText(min, max) + (lazy ? '?' : '');
}

function quantifierText(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === 0 && max === 1 ? '?' : min === max ? `{${min}}` : `{${min},${max}}`;
}

function canBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'assertion':
    case 'look':
    case 'back':
      return true;
    case 'sequence':
      return node.items.every(canBeEmpty);
    case 'choice':
      return node.items.some(canBeEmpty);
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.body);
    default:
      return canBeEmpty(node.body);
  }
}

/** The group of a name or of a number as .NET counts. */
export function resolveGroup(groups: readonly CaptureGroup[], reference: string): CaptureGroup | undefined {
  if (/^\d{1,4}$/.test(reference)) return groups[Number(reference) - 1];
  return groups.find((group) => group.name === reference);
}
