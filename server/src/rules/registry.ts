import { ENTRA_RULES } from './entra/rules';
import { LANGUAGE_RULES } from './expressions/language-rules';
import { EXPRESSION_RULES } from './expressions/rules';
import { JUMPCLOUD_RULES } from './jumpcloud/rules';
import { NEUTRAL_RULES } from './neutral/rules';
import { OKTA_RULES } from './okta/rules';
import { PROJECT_RULES } from './project/rules';
import { RINGCENTRAL_RULES } from './ringcentral/rules';
import type { Rule, RuleInfo } from './rule';
import { SAVIYNT_RULES } from './saviynt/rules';

/** The rules for connectors of Saviynt, in no particular order: diagnostics are sorted by place. */
export const CONNECTOR_RULES: readonly Rule[] = [...SAVIYNT_RULES, ...EXPRESSION_RULES, ...RINGCENTRAL_RULES];

/** Everything that has a code and a page of its own, each code once: some are found in files of several kinds. */
export const RULES: readonly RuleInfo[] = [
  ...new Map(
    [
      ...ENTRA_RULES,
      ...OKTA_RULES,
      ...JUMPCLOUD_RULES,
      ...NEUTRAL_RULES,
      ...PROJECT_RULES,
      ...LANGUAGE_RULES,
      ...CONNECTOR_RULES,
    ].map((rule) => [rule.code, rule]),
  ).values(),
];
