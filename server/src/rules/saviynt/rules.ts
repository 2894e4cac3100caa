import type { Rule } from '../rule';

/** What Saviynt's REST connector will do with the file. */
export const SAVIYNT_RULES: readonly Rule[] = [];
