import { expect, it } from 'vitest';
import { parseCursor, parseMarkers, parseRange } from '../../support/markers';

it('takes cursors and nested ranges out of the text', () => {
  expect(parseMarkers('a⟦b|⟦c⟧⟧d')).toEqual({
    text: 'abcd',
    cursors: [2],
    spans: [
      { start: 1, end: 3 },
      { start: 2, end: 3 },
    ],
  });
});

it('keeps a bar that is escaped', () => {
  expect(parseCursor('a \\|\\| b|')).toEqual({ text: 'a || b', offset: 6 });
});

it.each(['a⟧', '⟦a', '⟦a⟧⟧'])('refuses the malformed %s', (source) => {
  expect(() => parseMarkers(source)).toThrow();
});

it.each(['a', 'a|b|', 'a|⟦b⟧'])('refuses %s where one cursor is expected', (source) => {
  expect(() => parseCursor(source)).toThrow();
});

it.each(['a', '⟦a⟧⟦b⟧', '⟦a⟧|'])('refuses %s where one range is expected', (source) => {
  expect(() => parseRange(source)).toThrow();
});
