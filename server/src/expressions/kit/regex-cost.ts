/**
 * An upper bound of the ways in which a backtracking engine can go through a pattern from one place in a text.
 * - `loops`: quantifiers whose number of rounds is open. Infinity: a loop over something that itself leaves a choice,
 *   which can take exponential time.
 * - `choices`: the product of the finite choices: alternatives, `?`, narrow ranges.
 * - `length`: characters an engine may compare on each way without choosing.
 * - `independent`: loops stand in look-arounds, so the text they go over is not shared out between them.
 */
export interface RegexCost {
  readonly loops: number;
  readonly choices: number;
  readonly length: number;
  readonly independent: boolean;
}

const one: RegexCost = { loops: 0, choices: 1, length: 1, independent: false };
const empty: RegexCost = { ...one, length: 0 };
const exponential: RegexCost = { ...one, loops: Number.POSITIVE_INFINITY };
/** A range of more rounds than this counts as open. */
const narrow = 16;

/**
 * The steps for a text of `length` characters. With k loops one after the other, the ways are the ways to cut the text
 * in k + 1 places, C(length + k + 1, k + 1), the start included; loops in look-arounds each go over the whole text.
 */
export function stepsFor(cost: RegexCost, length: number): number {
  let ways = cost.choices;
  for (let k = 0; k <= cost.loops; k++) ways *= cost.independent ? length + 1 : (length + k + 1) / (k + 1);
  return ways * (8 + cost.length);
}

interface Group {
  sequence: RegexCost;
  /** Alternatives that are read already. */
  readonly alternatives: RegexCost[];
  /** The characters they begin with; undefined as soon as one does not begin with a plain character of its own. */
  firsts: Set<string> | undefined;
  atStart: boolean;
  readonly lookaround: boolean;
}

/** Works the cost out in one pass. Reads what Java, .NET and ECMAScript share; where they differ it counts more. */
export function costOf(pattern: string): RegexCost {
  // Under (?x) a comment can hide brackets.
  if (pattern.includes('#') && /\(\?[a-wyz-]{0,9}x/.test(pattern)) return exponential;
  const stack: Group[] = [newGroup(false)];
  for (let i = 0; i < pattern.length; ) {
    const group = stack[stack.length - 1]!;
    const c = pattern[i]!;
    let atom: RegexCost = one;
    let first: string | undefined;
    if (c === '(') {
      const opening = readOpening(pattern, i);
      i = opening.end;
      if (!opening.comment) {
        if (stack.length > patternDepth) return exponential;
        stack.push(newGroup(opening.lookaround));
      }
      continue;
    }
    if (c === '|') {
      endAlternative(group);
      i++;
      continue;
    }
    if (c === ')') {
      i++;
      if (stack.length === 1) continue;
      stack.pop();
      atom = closeGroup(group);
    } else if (c === '[') i = classEnd(pattern, i);
    else if (c === '\\') {
      first = /[^A-Za-z0-9]/.test(pattern[i + 1] ?? '') ? pattern[i + 1] : undefined;
      i += 2;
    } else {
      first = c === '.' || c === '^' || c === '$' ? undefined : c;
      i++;
    }
    const parent = stack[stack.length - 1]!;
    const quantifier = readQuantifier(pattern, i);
    if (quantifier !== undefined) {
      i = quantifier.end;
      atom = repeat(atom, quantifier.min, quantifier.max);
      first = undefined;
    }
    if (parent.atStart) noteFirst(parent, first);
    parent.sequence = follow(parent.sequence, atom);
  }
  while (stack.length > 1) {
    const group = stack.pop()!;
    const parent = stack[stack.length - 1]!;
    parent.sequence = follow(parent.sequence, closeGroup(group));
  }
  return closeGroup(stack[0]!);
}

const patternDepth = 100;

function newGroup(lookaround: boolean): Group {
  return { sequence: empty, alternatives: [], firsts: new Set(), atStart: true, lookaround };
}

/** Two alternatives that begin with the same character, or with no plain one, are both tried. */
function noteFirst(group: Group, first: string | undefined): void {
  group.atStart = false;
  const lower = first?.toLowerCase();
  if (lower === undefined || group.firsts?.has(lower)) group.firsts = undefined;
  else group.firsts?.add(lower);
}

function endAlternative(group: Group): void {
  if (group.atStart) group.firsts = undefined;
  group.alternatives.push(group.sequence);
  group.sequence = empty;
  group.atStart = true;
}

function closeGroup(group: Group): RegexCost {
  if (group.alternatives.length > 0) endAlternative(group);
  const exclusive = group.firsts !== undefined;
  let cost = group.alternatives[0] ?? group.sequence;
  for (const other of group.alternatives.slice(1)) {
    cost = {
      loops: Math.max(cost.loops, other.loops),
      choices: exclusive ? Math.max(cost.choices, other.choices) : cost.choices + other.choices,
      length: Math.max(cost.length, other.length),
      independent: cost.independent || other.independent,
    };
  }
  return group.lookaround && cost.loops > 0 ? { ...cost, independent: true } : cost;
}

function follow(before: RegexCost, after: RegexCost): RegexCost {
  return {
    loops: before.loops + after.loops,
    choices: before.choices * after.choices,
    length: before.length + after.length,
    independent: before.independent || after.independent,
  };
}

function repeat(body: RegexCost, min: number, max: number): RegexCost {
  const single = body.loops === 0 && body.choices === 1;
  if (single) {
    const length = body.length * Math.max(1, min);
    if (max - min < narrow) return { ...body, choices: max - min + 1, length: Math.max(length, body.length * max) };
    return { ...body, loops: 1, length };
  }
  if (!Number.isFinite(max) || max > narrow) return exponential;
  return {
    loops: body.loops * Math.max(1, max),
    choices: (body.choices + (min === max ? 0 : 1)) ** Math.max(1, max),
    length: body.length * Math.max(1, max),
    independent: body.independent,
  };
}

/** Where the inside of a group begins. */
function readOpening(pattern: string, start: number): { end: number; lookaround: boolean; comment: boolean } {
  if (pattern.startsWith('(?#', start)) {
    const close = pattern.indexOf(')', start);
    return { end: close < 0 ? pattern.length : close + 1, lookaround: false, comment: true };
  }
  const match = /^\(\?(?:(<?[=!])|<[\w-]{1,60}>|'[\w-]{1,60}'|[a-zA-Z-]{0,12}:|>)/.exec(
    pattern.slice(start, start + 70),
  );
  return { end: start + (match?.[0].length ?? 1), lookaround: match?.[1] !== undefined, comment: false };
}

/** Behind the "]". "[]" and "[^]" end at once, so that what follows is counted in every dialect. */
function classEnd(pattern: string, start: number): number {
  for (let i = start + 1; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === ']') return i + 1;
  }
  return pattern.length;
}

function readQuantifier(pattern: string, start: number): { min: number; max: number; end: number } | undefined {
  const c = pattern[start];
  let range: { min: number; max: number; end: number } | undefined;
  if (c === '*') range = { min: 0, max: Number.POSITIVE_INFINITY, end: start + 1 };
  else if (c === '+') range = { min: 1, max: Number.POSITIVE_INFINITY, end: start + 1 };
  else if (c === '?') range = { min: 0, max: 1, end: start + 1 };
  else if (c === '{') range = braces(pattern, start);
  if (range === undefined) return undefined;
  // Lazy and possessive forms have no more ways than the plain one.
  const next = pattern[range.end];
  return next === '?' || next === '+' ? { ...range, end: range.end + 1 } : range;
}

function braces(pattern: string, start: number): { min: number; max: number; end: number } | undefined {
  const match = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(pattern.slice(start, start + 20));
  if (match === null) return undefined;
  const min = Number(match[1]);
  const max = match[2] === undefined ? min : match[3] === '' ? Number.POSITIVE_INFINITY : Number(match[3]);
  return { min, max, end: start + match[0].length };
}
