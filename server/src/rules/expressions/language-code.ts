import type { FindingCode } from '../../expressions/kit/finding';
import type { LanguageId } from '../../expressions/kit/language';

/** What the rules for connectors call the findings of Groovy; the others are not certain enough to report anywhere. */
const GROOVY: Readonly<Partial<Record<FindingCode, string>>> = {
  'always-null': 'saviynt/always-null',
  caution: 'saviynt/date-pattern',
  'constant-condition': 'saviynt/constant-condition',
  failure: 'saviynt/expression-failure',
  forbidden: 'saviynt/forbidden-code',
  'invalid-regex': 'saviynt/expression-failure',
  'null-dereference': 'saviynt/null-dereference',
  precedence: 'saviynt/precedence',
  'slow-regex': 'saviynt/slow-pattern',
  syntax: 'saviynt/expression-syntax',
  'unknown-binding': 'saviynt/unknown-binding',
  'unknown-method': 'saviynt/unknown-method',
  'unknown-property': 'saviynt/unknown-property',
  unreachable: 'saviynt/constant-condition',
  'wrong-argument': 'saviynt/expression-failure',
  'wrong-arity': 'saviynt/expression-failure',
};

/** The code of a finding in a file that may hold expressions of any language; undefined when it is not reported. */
export function codeOfLanguage(language: LanguageId, code: FindingCode): string | undefined {
  return language === 'groovy' ? GROOVY[code] : `${language}/${code}`;
}
