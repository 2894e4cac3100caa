import { required } from '../helpers';

/** String.compareTo: the difference of the first two code units that differ, else of the lengths. */
export const compareTo = (a: string, b: string): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** What is looked for: a text, or a character as its code. null fails as it does in Java. */
export const needle = (value: string | number | null): string =>
  typeof value === 'number' ? String.fromCharCode(value) : required(value, 'The text to look for');

const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Whether Groovy reads the text as a BigDecimal, blanks around it aside. */
export const isNumber = (text: string): boolean => number.test(text.trim());

/** Whether the text reads as a whole number of so many bits. */
export function isWhole(text: string, bits: 32 | 64): boolean {
  const digits = text.trim();
  if (!/^[+-]?\d{1,40}$/.test(digits)) return false;
  const value = BigInt(digits.replace('+', ''));
  return BigInt.asIntN(bits, value) === value;
}
