import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCursor } from '../support/markers';
import { TestClient } from './support/client';
import { eachTransport } from './support/each-transport';

const text = `{
  "accountIdPath": "call1.message.id",
  "call": [
    { "name": "call1", "connection": "acctAuth", "httpMethod": "POST", "url": "https://platform.devtest.ringcentral.com/scim/v2/Users",
      "httpParams": "{\\"userName\\":\\"\${user.email}\\",\\"active\\":true,\\"emails\\":[{\\"type\\":\\"work\\"}]}" }
  ]
}`;

describe('incremental edits', () => {
  it('lead to the same findings as opening the result afresh', async () => {
    const client = await TestClient.start('memory');
    const piece = fc.constantFrom(
      '"',
      '{',
      '}',
      ',',
      '\\"',
      '${',
      '}',
      '\r\n',
      '\n',
      '😀',
      'x',
      ': ',
      ' ',
      'call1',
      '\u00a0',
      '',
    );
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), insert: piece });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const edited = await client.open(`${++run}.CreateAccountJSON.json`, text);
        for (const { at, length, insert } of edits) {
          // A position between CR and LF does not exist in LSP, and half a surrogate pair is no text.
          const start = whole(edited.text, at % (edited.text.length + 1));
          const end = whole(edited.text, Math.min(start + length, edited.text.length));
          await edited.edit(start, Math.max(start, end), insert);
        }
        const after = await edited.diagnostics();
        await edited.close();
        const fresh = await client.open(`${run}.CreateAccountJSON.json`, edited.text);
        expect(await fresh.diagnostics()).toEqual(after);
        await fresh.close();
      }),
      { numRuns: 50 },
    );
    await client.end();
  });
});

/** `offset`, moved off the middle of CRLF or of a surrogate pair. */
function whole(source: string, offset: number): number {
  const before = source.charCodeAt(offset - 1);
  const inLineBreak = before === 13 && source.charCodeAt(offset) === 10;
  const inPair = before >= 0xd800 && before <= 0xdbff;
  return inLineBreak || inPair ? offset - 1 : offset;
}

eachTransport((start) => {
  it('lives through 50,000 nested arrays', async () => {
    const client = await start();
    const document = await client.open('CreateAccountJSON.json', `{ "call": ${'['.repeat(50_000)} `);
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('json/too-deep');
    await document.ask('completion', 49_000);
    await document.ask('hover', 49_000);
    await document.ask('documentSymbol', 0);
  });

  it('lives through a line of 10 MB', async () => {
    const client = await start();
    const call = '{"name":"call1","connection":"acctAuth","httpMethod":"GET","url":"https://x/${user.email}"},';
    const count = Math.ceil((10 * 1024 * 1024) / call.length);
    const document = await client.open('CreateAccountJSON.json', `{"call":[${call.repeat(count).slice(0, -1)}]}`);
    expect((await document.report()).kind).toBe('full');
    await document.edit(8, 8, ' ');
    await document.ask('hover', 30);
    await document.ask('completion', 5_000_000);
    expect(client.logged).toEqual([]);
  }, 60_000);

  it('counts UTF-16 code units, as it promised', async () => {
    const client = await start();
    const { text: source, offset } = parseCursor('{ "name😀": "😀\\ud83d\\ude00", "call": [{ "connection": "|" }] }');
    client.write('ConnectionJSON.json', '{ "authentications": { "größe😀": {} } }');
    const document = await client.open('CreateAccountJSON.json', source);
    const [item] = await document.ask<{ textEdit: { newText: string; range: ReturnType<typeof document.range> } }[]>(
      'completion',
      offset,
    );
    expect(item?.textEdit.newText).toBe('"größe😀"');
    expect(document.slice(item?.textEdit.range ?? document.range(0, 0))).toBe('""');
  });
});
