import { compileRegex } from '../../expressions/entra/regex';
import { EvaluationFailure } from '../../expressions/kit/evaluated-function';
import { isUnknown, Unknown } from '../../expressions/kit/value';
import type { JsonValue } from '../../json/value';

/** Whether a clause holds; unknown where the schema's operator, or the value, cannot be judged. */
export type Verdict = boolean | Unknown;

/**
 * Evaluates one clause of a scoping filter (Microsoft Learn, Scoping users or groups to be provisioned with scoping
 * filters): comparisons respect letter case, and every operator but IS NULL is false for an attribute without a value.
 * @param name the operator as the schema writes it; the portal's spellings with `_` and with blanks mean the same
 * @param value of the source attribute
 * @param operands the values under targetOperand
 */
export function evaluateClause(name: string, value: JsonValue, operands: readonly string[]): Verdict {
  const operator = name
    .trim()
    .toUpperCase()
    .replaceAll(/[\s_]+/g, ' ');
  if (Array.isArray(value)) return new Unknown('scoping filters do not take multi-valued attributes');
  if (typeof value === 'object' && value !== null) return new Unknown('scoping filters do not take references');
  const text = textOf(value);
  switch (operator) {
    case 'IS NULL':
      return text === '';
    case 'IS NOT NULL':
      return text !== '';
    default:
      return text === '' ? knownOrUnknown(operator, name) : compare(operator, name, text, operands);
  }
}

function compare(operator: string, name: string, text: string, operands: readonly string[]): Verdict {
  switch (operator) {
    case 'IS TRUE':
      return text === 'True';
    case 'IS FALSE':
      return text === 'False';
    case 'EQUALS':
      return operands.includes(text);
    case 'NOT EQUALS':
      return !operands.includes(text);
    case 'INCLUDES':
      return operands.some((operand) => text.includes(operand));
    case 'ENDS WITH':
      return operands.some((operand) => text.endsWith(operand));
    case 'REGEX MATCH':
      return anyMatch(text, operands);
    case 'NOT REGEX MATCH': {
      const matched = anyMatch(text, operands);
      return isUnknown(matched) ? matched : !matched;
    }
    case 'GREATER THAN':
      return numbers(text, operands, (a, b) => a > b);
    case 'GREATER THAN OR EQUALS':
      return numbers(text, operands, (a, b) => a >= b);
    case '&':
      return bits(text, operands, true);
    case '!&':
      return bits(text, operands, false);
    default:
      return unknownOperator(name);
  }
}

const KNOWN = new Set([
  'IS TRUE',
  'IS FALSE',
  'EQUALS',
  'NOT EQUALS',
  'INCLUDES',
  'ENDS WITH',
  'REGEX MATCH',
  'NOT REGEX MATCH',
  'GREATER THAN',
  'GREATER THAN OR EQUALS',
  '&',
  '!&',
]);

/** No value: false for everything we know. */
function knownOrUnknown(operator: string, name: string): Verdict {
  return KNOWN.has(operator) ? false : unknownOperator(name);
}

function unknownOperator(name: string): Unknown {
  return new Unknown(`the operator ${name === '' ? '(none)' : name} is not among those Microsoft documents`);
}

function textOf(value: JsonValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}

/** Whether a pattern is found in the text; .NET's Regex.IsMatch needs no anchors. */
function anyMatch(text: string, patterns: readonly string[]): Verdict {
  for (const pattern of patterns) {
    const matched = matches(text, pattern);
    if (matched !== false) return matched;
  }
  return false;
}

function matches(text: string, pattern: string): Verdict {
  try {
    const regex = compileRegex(`(?<whole>${pattern})`);
    if (isUnknown(regex)) return regex;
    const found = regex.groupText(text, 'whole');
    return isUnknown(found) ? found : found !== undefined;
  } catch (error) {
    if (error instanceof EvaluationFailure) return new Unknown(`.NET refuses the pattern ${pattern}: ${error.message}`);
    throw error;
  }
}

function numbers(text: string, operands: readonly string[], holds: (a: number, b: number) => boolean): Verdict {
  const [operand] = operands;
  const [a, b] = [integerOf(text), integerOf(operand ?? '')];
  if (a === undefined || b === undefined) return new Unknown('both sides must be whole numbers');
  return holds(a, b);
}

/** `&` asks whether bits are set, `!&` whether none is. With some of several bits set, Microsoft does not say. */
function bits(text: string, operands: readonly string[], wanted: boolean): Verdict {
  const [a, b] = [integerOf(text), integerOf(operands[0] ?? '')];
  if (a === undefined || b === undefined) return new Unknown('both sides must be whole numbers');
  const common = BigInt(a) & BigInt(b);
  if (common !== 0n && common !== BigInt(b)) return new Unknown('some of the bits are set and others are not');
  return (common !== 0n) === wanted;
}

function integerOf(text: string): number | undefined {
  return /^\s{0,20}[+-]?\d{1,15}\s{0,20}$/.test(text) ? Number(text) : undefined;
}
