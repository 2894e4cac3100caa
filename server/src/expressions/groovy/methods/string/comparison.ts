import { required } from '../helpers';

export const compareTo = (a: string, b: string): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

export const needle = (value: string | number | null): string =>
  typeof value === 'number' ? String.fromCharCode(value) : required(value, 'The text to look for');

export const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export const isNumber = (text: string): boolean => number.test(text.trim());

/** Whether the text reads as a whole number of so many bits. */
export function isWhole(text: string, bits: 32 | 64): boolean {
  const digits = text.trim();
  if (!/^[+-]?\d{1,40}$/.test(digits)) return false;
  const value = BigInt(digits.replace('+', ''));
  return BigInt.asIntN(bits, value) === value;
}
