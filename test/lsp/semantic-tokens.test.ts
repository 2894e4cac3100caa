import { expect, it } from 'vitest';
import { eachTransport } from './support/each-transport';

eachTransport((start) => {
  it('sends the tokens of expressions in the relative form of LSP', async () => {
    const client = await start();
    const text = '{ "call": [\n  { "url": "😀${user.a}" },\n  { "url": "${b}" } ] }';
    const document = await client.open('CreateAccountJSON.json', text);
    const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', document.id);
    const { legend } = client.initialized.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } };
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [deltaLine = 0, delta = 0, length = 0, type = 0] = data.slice(i);
      character = deltaLine === 0 ? character + delta : delta;
      line += deltaLine;
      found.push(`${text.split('\n')[line]?.slice(character, character + length)}:${legend.tokenTypes[type]}`);
    }
    expect(found).toEqual([
      '${:placeholder',
      'user:variable',
      'a:property',
      '}:placeholder',
      '${:placeholder',
      'b:variable',
      '}:placeholder',
    ]);
  });
});
