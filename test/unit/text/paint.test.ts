import { expect, it } from 'vitest';
import { painter } from '../../../server/src/text/paint';

it('styles text and ends the style after it', () => {
  expect(painter(true)('red', 'no')).toBe('\u001b[31mno\u001b[0m');
});

it('writes no codes around nothing, and none without colour', () => {
  expect(painter(true)('bold', '')).toBe('');
  expect(painter(false)('bold', 'plain')).toBe('plain');
});
