import { expect, it } from 'vitest';
import { eachTransport } from './support/each-transport';

eachTransport((start) => {
  it('folds files of our own language and leaves those of the editor to it', async () => {
    const client = await start();
    const text = '{\n  "call": [\n    {}\n  ]\n}';
    const own = await client.open('CreateAccountJSON.json', text, 'saviynt-json');
    expect(await client.request('textDocument/foldingRange', own.id)).toEqual([
      { startLine: 0, endLine: 3 },
      { startLine: 1, endLine: 2 },
    ]);
    const json = await client.open('UpdateAccountJSON.json', text);
    expect(await client.request('textDocument/foldingRange', json.id)).toBeNull();
    const foreign = await client.open('package.json', text.replace('call', 'files'), 'saviynt-json');
    expect(await client.request('textDocument/foldingRange', foreign.id)).toBeNull();
  });
});
