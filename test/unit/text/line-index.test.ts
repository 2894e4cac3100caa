import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../server/src/text/line-index';

it('agrees with the LSP library on every offset, with all three line ends', () => {
  const anyLines = fc
    .array(fc.constantFrom('a', '"', '\n', '\r\n', '\r', '😀'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyLines, (text) => {
      const ours = new LineIndex(text);
      const theirs = TextDocument.create('file:///x', 'json', 1, text);
      for (let offset = 0; offset <= text.length; offset++) {
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue; // between CR and LF there is no position
        const position = ours.positionAt(offset);
        expect(position).toEqual(theirs.positionAt(offset));
        expect(ours.offsetAt(position)).toBe(offset);
      }
    }),
  );
});

it('clamps positions outside the text', () => {
  const index = new LineIndex('ab\ncd');
  expect(index.offsetAt({ line: 9, character: 0 })).toBe(5);
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(2);
  expect(index.positionAt(99)).toEqual({ line: 1, character: 2 });
});

it('ends a line before its line break, as LSP wants a character past the end', () => {
  const index = new LineIndex('ab\r\n\ncd\r');
  expect([0, 1, 2, 3].map((line) => index.offsetAt({ line, character: 99 }))).toEqual([2, 4, 7, 8]);
});
