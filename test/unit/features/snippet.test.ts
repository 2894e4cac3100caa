import { expect, it } from 'vitest';
import { tabStop, toPlainText, toSnippet } from '../../../server/src/features/snippet';
import { EmbeddedText } from '../../../server/src/text/embedded-text';

const file = EmbeddedText.file('');
const body = file.inString({ value: '', contentStart: 0, map: null });
const packaged = body.inString({ value: '', contentStart: 0, map: null });
const email = ['"value": "', tabStop('${user.email}'), '", "type": "', tabStop('work', 'ho,me'), '" }', tabStop()];

it('writes tab stops, defaults and choices', () => {
  expect(toSnippet(email, file)).toBe('"value": "${1:\\${user.email\\}}", "type": "${2|work,ho\\,me|}" \\}$3');
});

it('escapes once for JSON and once for the snippet at every level', () => {
  expect(toSnippet(['"a": "', tabStop(), '"'], body)).toBe('\\\\"a\\\\": \\\\"$1\\\\"');
  expect(toPlainText(['"a"'], packaged)).toBe('\\\\\\"a\\\\\\"');
});

it('fills in defaults where there are no snippets', () => {
  expect(toPlainText(email, body)).toBe('\\"value\\": \\"${user.email}\\", \\"type\\": \\"work\\" }');
});
