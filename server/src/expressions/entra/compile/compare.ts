import type { Value } from '../../kit/value';
import { toNumber, toText } from './text';

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * The answer of a comparison in a condition; undefined when Microsoft does not describe it. Numbers are compared as
 * numbers even when one side is a text (`BitAnd([userAccountControl], 2)="0"`, `[StatusRehire]=1`), texts as they are
 * written, upper and lower case being different. Only numbers have an order. A side without a value is smaller or
 * greater than nothing.
 */
export function compare(
  left: Value | undefined,
  operator: ComparisonOperator,
  right: Value | undefined,
): boolean | undefined {
  if (operator === '=') return isEqual(left, right);
  if (operator === '<>') {
    const equal = isEqual(left, right);
    return equal === undefined ? undefined : !equal;
  }
  if (isEmpty(left) || isEmpty(right)) return false;
  const a = toNumber(left);
  const b = toNumber(right);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function isEqual(left: Value | undefined, right: Value | undefined): boolean | undefined {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  if (Array.isArray(left) || Array.isArray(right)) return undefined;
  if (isNumber(left) || isNumber(right)) {
    const a = toNumber(left);
    const b = toNumber(right);
    if (a !== undefined && b !== undefined) return a === b;
  }
  return toText(left) === toText(right);
}

function isNumber(value: Value | undefined): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || value === '';
}
