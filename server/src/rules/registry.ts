import { EXPRESSION_RULES } from './expressions/rules';
import { RINGCENTRAL_RULES } from './ringcentral/rules';
import type { Rule } from './rule';
import { SAVIYNT_RULES } from './saviynt/rules';

/** Every rule, in no particular order: diagnostics are sorted by place. */
export const RULES: readonly Rule[] = [...SAVIYNT_RULES, ...EXPRESSION_RULES, ...RINGCENTRAL_RULES];
