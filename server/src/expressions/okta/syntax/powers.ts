import type { BinaryOperator } from './node';

/** How strongly the operators of SpEL bind, from assignment to member access. */
export const powers: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['?:', 1],
  ['?', 1],
  ['||', 2],
  ['&&', 3],
  ['==', 4],
  ['!=', 4],
  ['<', 4],
  ['>', 4],
  ['<=', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
  ['^', 7],
  ['++', 8],
  ['--', 8],
  ['.', 10],
  ['?.', 10],
  ['[', 10],
]);
export const wordPowers: ReadonlyMap<string, number> = new Map([
  ['or', 2],
  ['and', 3],
  ['matches', 4],
  ['instanceof', 4],
  ['between', 4],
]);
export const unaryPower = 9;
export const relationPower = 4;
export const postfixPower = 8;
export const memberPower = 10;
/** Operators of other languages and what Okta has for them: the two signs our tokens make of them. */
export const foreign: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['== =', ['==', 'EL1042E']],
  ['!= =', ['!=', 'EL1042E']],
  ['= >', ['>=', 'EL1070E']],
  ['== >', ['==', 'EL1042E']],
  ['< >', ['!=', 'EL1042E']],
]);

export function powerOf(operator: BinaryOperator): number {
  return powers.get(operator) ?? wordPowers.get(operator) ?? 0;
}
