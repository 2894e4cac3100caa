/** A JSON object whose members are not known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Compared one by one, which is quicker than a set: every member of every request of a plan is asked. */
function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/**
 * Whether the text of a JSON value may hold such a key; false is certain. A name may also be written with escapes
 * (RFC 8259 §7). Far cheaper than to go through the value.
 */
export function mayHoldForbiddenKey(text: string): boolean {
  return text.includes('\\u') || text.includes('proto') || text.includes('constructor');
}

/**
 * The first key of a JSON value that could reach JavaScript's own objects (`__proto__`, `constructor`, `prototype`),
 * at any depth, or undefined. Iterative, so that depth cannot exhaust the stack.
 */
export function forbiddenKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const pending: object[] = [value];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (Array.isArray(current)) {
      for (const item of current) if (typeof item === 'object' && item !== null) pending.push(item);
      continue;
    }
    // Without a list of the keys: every request of a plan comes through here. JSON inherits none.
    for (const key in current) {
      if (isForbidden(key)) return key;
      const member = (current as Json)[key];
      if (typeof member === 'object' && member !== null) pending.push(member);
    }
  }
  return undefined;
}
