import type { FindingCode } from '../../expressions/kit/finding';
import type { Severity } from '../diagnostic';
import type { RuleInfo } from '../rule';

/** What each finding of an expression language is called in lists, and how it usually weighs. */
const KINDS: Readonly<Record<FindingCode, readonly [severity: Severity, title: string]>> = {
  syntax: ['error', 'Expression that cannot be parsed'],
  'smart-quote': ['error', 'Typographic quotes in an expression'],
  'too-complex': ['information', 'Expression too complex to check'],
  'unknown-binding': ['error', 'Unknown name in an expression'],
  'unknown-property': ['error', 'Unknown attribute'],
  'unknown-method': ['error', 'Unknown method'],
  'unknown-function': ['error', 'Unknown function'],
  'wrong-case': ['error', 'Name in the wrong upper and lower case'],
  'wrong-arity': ['error', 'Wrong number of arguments'],
  'wrong-argument': ['error', 'Argument of the wrong type'],
  'wrong-result': ['warning', 'Result of the wrong type'],
  'wrong-dialect': ['error', 'Form of a sister language'],
  'not-allowed-here': ['error', 'Function where it is not allowed'],
  undocumented: ['information', 'Form that the vendor does not describe'],
  deprecated: ['warning', 'Form that the vendor advises against'],
  forbidden: ['error', 'Form that is refused before it runs'],
  'invalid-regex': ['error', 'Pattern that does not compile'],
  'slow-regex': ['warning', 'Pattern that can take very long'],
  unreachable: ['warning', 'Part that is never reached'],
  'constant-condition': ['warning', 'Condition with the same answer for everybody'],
  'always-null': ['warning', 'Null for everybody'],
  precedence: ['warning', 'Operators that bind in another way'],
  'null-dereference': ['error', 'Attribute or method of nothing'],
  'possible-null-dereference': ['warning', 'Attribute or method of a value that may be null'],
  'null-in-text': ['information', 'Empty value written as text'],
  caution: ['information', 'Trap of a function'],
  failure: ['error', 'Expression that fails'],
};

/** The codes Okta's language reports. */
const OKTA: readonly FindingCode[] = [
  'always-null',
  'caution',
  'constant-condition',
  'deprecated',
  'failure',
  'forbidden',
  'invalid-regex',
  'not-allowed-here',
  'null-in-text',
  'precedence',
  'smart-quote',
  'syntax',
  'too-complex',
  'undocumented',
  'unknown-binding',
  'unknown-function',
  'unknown-method',
  'unknown-property',
  'unreachable',
  'wrong-argument',
  'wrong-arity',
  'wrong-case',
  'wrong-dialect',
  'wrong-result',
];

/** The codes Entra's language reports. */
const ENTRA: readonly FindingCode[] = [
  'always-null',
  'caution',
  'constant-condition',
  'failure',
  'invalid-regex',
  'not-allowed-here',
  'slow-regex',
  'smart-quote',
  'syntax',
  'too-complex',
  'undocumented',
  'unknown-binding',
  'unknown-function',
  'unreachable',
  'wrong-argument',
  'wrong-arity',
  'wrong-case',
  'wrong-dialect',
  'wrong-result',
];

function rulesOf(provider: 'okta' | 'entra', codes: readonly FindingCode[]): readonly RuleInfo[] {
  return codes.map((code) => {
    const [severity, title] = KINDS[code];
    return { code: `${provider}/${code}`, severity, title };
  });
}

/** What the languages of Okta and Entra find in expressions; `checkMapping` reports it. */
export const LANGUAGE_RULES: readonly RuleInfo[] = [...rulesOf('okta', OKTA), ...rulesOf('entra', ENTRA)];
