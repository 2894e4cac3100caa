import type { Grammar } from '../../grammar';

/** A symbol whose alternatives all end the recursion. */
export const only = (...leaf: string[]): Grammar[string] => ({ leaf, deep: [] });
