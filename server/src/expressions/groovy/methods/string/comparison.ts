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

export const isNumber = (text: string): boolean => /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text);
