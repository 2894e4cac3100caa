/** Left binding powers, weakest first (groovy.g of Groovy 2.4). */
export const powers: Readonly<Record<string, number>> = {
  '=': 1,
  '+=': 1,
  '-=': 1,
  '*=': 1,
  '/=': 1,
  '%=': 1,
  '**=': 1,
  '<<=': 1,
  '>>=': 1,
  '>>>=': 1,
  '&=': 1,
  '|=': 1,
  '^=': 1,
  '?': 2,
  '?:': 2,
  '||': 3,
  '&&': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '=~': 8,
  '==~': 8,
  '==': 9,
  '!=': 9,
  '<=>': 9,
  '<': 10,
  '<=': 10,
  '>': 10,
  '>=': 10,
  '<<': 11,
  '>>': 11,
  '>>>': 11,
  '..': 11,
  '..<': 11,
  '+': 12,
  '-': 12,
  '*': 13,
  '/': 13,
  '%': 13,
  '**': 15,
  '++': 17,
  '--': 17,
  '.': 18,
  '?.': 18,
  '*.': 18,
  '.@': 18,
  '.&': 18,
  '(': 18,
  '[': 18,
  '{': 18,
};
/** Of operators that are words. */
export const wordPowers: Readonly<Record<string, number>> = { in: 10, instanceof: 10, as: 10 };
/** Of a sign before its operand. */
export const unaryPower = 14;
/** Of `!`, `~` and a cast. */
export const notPower = 16;

/** Of `<`, `in`, `as` and `instanceof`. */
export const relationalPower = 10;
