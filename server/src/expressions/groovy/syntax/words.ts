/** The words Groovy keeps for itself (groovy.g of Groovy 2.4). */
const reserved = new Set(
  'abstract as assert boolean break byte case catch char class const continue def default do double else enum extends false final finally float for goto if implements import in instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this threadsafe throw throws transient true try void volatile while'.split(
    ' ',
  ),
);

/** Types that are no classes. */
export const primitives = new Set(['boolean', 'byte', 'char', 'double', 'float', 'int', 'long', 'short', 'void']);

/** Whether a word cannot be a name. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
