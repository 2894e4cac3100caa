/** How strongly the operators of SpEL bind, from assignment to member access. */
export const assignmentPower = 1;
export const orPower = 2;
export const andPower = 3;
export const relationPower = 4;
export const sumPower = 5;
export const productPower = 6;
export const exponentPower = 7;
export const postfixPower = 8;
export const unaryPower = 9;
export const memberPower = 10;

const powers: ReadonlyMap<string, number> = new Map([
  ['or', orPower],
  ['and', andPower],
  ['==', relationPower],
  ['!=', relationPower],
  ['<', relationPower],
  ['>', relationPower],
  ['<=', relationPower],
  ['>=', relationPower],
  ['matches', relationPower],
  ['instanceof', relationPower],
  ['between', relationPower],
  ['+', sumPower],
  ['-', sumPower],
  ['*', productPower],
  ['/', productPower],
  ['%', productPower],
  ['^', exponentPower],
]);

/** The power of an operator that stands between two operands, words in lower case; 0 for anything else. */
export function powerOf(operator: string): number {
  return powers.get(operator) ?? 0;
}

/** The power of an operator that is written as a name, whatever its case; 0 for other names. */
export function wordPower(name: string): number {
  switch (name.length) {
    case 2:
    case 3:
    case 7:
    case 10:
      return powerOf(name.toLowerCase());
    default:
      return 0;
  }
}

/** Operators of other languages and what Okta has for them: the two signs our tokens make of them. */
export const foreign: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['== =', ['==', 'EL1042E']],
  ['!= =', ['!=', 'EL1042E']],
  ['= >', ['>=', 'EL1070E']],
  ['== >', ['==', 'EL1042E']],
  ['< >', ['!=', 'EL1042E']],
]);
