import { compileRegex, type DotNetRegex } from '../../expressions/entra/regex';
import { EvaluationFailure } from '../../expressions/kit/evaluated-function';
import { isUnknown, Unknown } from '../../expressions/kit/value';
import type { JsonValue } from '../../json/value';

/** Whether a clause holds; unknown where the schema's operator, or the value, cannot be judged. */
export type Verdict = boolean | Unknown;

/**
 * Compiles one clause of a scoping filter (Microsoft Learn, Scoping users or groups to be provisioned with scoping
 * filters): comparisons respect letter case, and every operator but IS NULL is false for an attribute without a value.
 * @param name the operator as the schema writes it; the portal's spellings with `_` and with blanks mean the same
 * @param operands the values under targetOperand
 * @returns judges a value of the source attribute
 */
export function compileClause(name: string, operands: readonly string[]): (value: JsonValue) => Verdict {
  const operator = name
    .trim()
    .toUpperCase()
    .replaceAll(/[\s_]+/g, ' ');
  const judge = judgeText(operator, operands) ?? unknownOperator(name);
  return (value) => {
    if (Array.isArray(value)) return new Unknown('scoping filters do not take multi-valued attributes');
    if (typeof value === 'object' && value !== null) return new Unknown('scoping filters do not take references');
    const text = textOf(value);
    if (operator === 'IS NULL') return text === '';
    if (operator === 'IS NOT NULL') return text !== '';
    if (isUnknown(judge)) return judge;
    return text !== '' && judge(text);
  };
}

type Judge = (text: string) => Verdict;

/** What an operator says of a text that is not empty; undefined for one we do not know. */
function judgeText(operator: string, operands: readonly string[]): Judge | undefined {
  switch (operator) {
    case 'IS TRUE':
      return (text) => text === 'True';
    case 'IS FALSE':
      return (text) => text === 'False';
    case 'EQUALS':
      return (text) => operands.includes(text);
    case 'NOT EQUALS':
      return (text) => !operands.includes(text);
    case 'INCLUDES':
      return (text) => operands.some((operand) => text.includes(operand));
    case 'ENDS WITH':
      return (text) => operands.some((operand) => text.endsWith(operand));
    case 'REGEX MATCH':
      return anyMatch(operands);
    case 'NOT REGEX MATCH': {
      const matches = anyMatch(operands);
      return (text) => {
        const matched = matches(text);
        return isUnknown(matched) ? matched : !matched;
      };
    }
    case 'GREATER THAN':
      return (text) => numbers(text, operands, (a, b) => a > b);
    case 'GREATER THAN OR EQUALS':
      return (text) => numbers(text, operands, (a, b) => a >= b);
    case '&':
      return (text) => bits(text, operands, true);
    case '!&':
      return (text) => bits(text, operands, false);
    default:
      return undefined;
  }
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
function anyMatch(patterns: readonly string[]): Judge {
  const all = patterns.map(matches);
  return (text) => {
    for (const match of all) {
      const matched = match(text);
      if (matched !== false) return matched;
    }
    return false;
  };
}

function matches(pattern: string): Judge {
  const regex = regexOf(pattern);
  if (isUnknown(regex)) return () => regex;
  return (text) => {
    const found = regex.groupText(text, 'whole');
    return isUnknown(found) ? found : found !== undefined;
  };
}

function regexOf(pattern: string): DotNetRegex | Unknown {
  try {
    return compileRegex(`(?<whole>${pattern})`);
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
