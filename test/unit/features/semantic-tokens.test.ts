import { expect, it } from 'vitest';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { createCall, document, packaged } from './helpers';

/** The tokens as `text:type`, in the order of the file. */
function tokens(name: string, text: string): readonly string[] {
  return semanticTokens(document(name, text)).map(({ span, type }) => `${text.slice(span.start, span.end)}:${type}`);
}

it('names the pieces of an expression', () => {
  expect(
    tokens('CreateAccountJSON.json', createCall('{\\"a\\":\\"x ${user.a?.trim() == null ? 12 : new Date()} y\\"}')),
  ).toEqual([
    '${:placeholder',
    'user:variable',
    'a:property',
    '?.:operator',
    'trim:method',
    '==:operator',
    'null:keyword',
    '?:operator',
    '12:number',
    '::operator',
    'new:keyword',
    'Date:method',
    '}:placeholder',
  ]);
});

it('colours strings, and the expressions in them', () => {
  expect(tokens('CreateAccountJSON.json', createCall('${x == \\"a $b c\\" + \'d\'}'))).toEqual([
    '${:placeholder',
    'x:variable',
    '==:operator',
    '\\"a :string',
    'b:variable',
    ' c\\":string',
    '+:operator',
    "'d':string",
    '}:placeholder',
  ]);
});

it('counts the escapes of every level', () => {
  const inside = createCall('{\\"a\\":\\"\\u00e4 ${user.email}\\"}');
  const expected = ['${:placeholder', 'user:variable', 'email:property', '}:placeholder'];
  expect(tokens('CreateAccountJSON.json', inside)).toEqual(expected);
  expect(tokens('Connection_x.json', packaged({ CreateAccountJSON: inside }))).toEqual(expected);
});

it('comes in the order of the file, whatever the order of url, headers and body', () => {
  const text = `{ "call": [{ "httpParams": "{\\"a\\":\\"\${a}\\"}", "httpHeaders": { "b": "\${b}" }, "url": "https://x/\${c}" }] }`;
  expect(tokens('CreateAccountJSON.json', text).filter((token) => token.endsWith('variable'))).toEqual([
    'a:variable',
    'b:variable',
    'c:variable',
  ]);
});

it('gives only what is asked for', () => {
  const text = `{ "call": [{ "url": "https://x/\${a}" }, { "url": "https://x/\${b}" }] }`;
  const within = { start: text.indexOf('${b}'), end: text.length };
  expect(semanticTokens(document('CreateAccountJSON.json', text), within)).toHaveLength(3);
});

it('says nothing about plain text', () => {
  expect(tokens('CreateAccountJSON.json', createCall('{\\"a\\":\\"b\\"}'))).toEqual([]);
});
