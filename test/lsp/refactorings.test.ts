import { expect, it } from 'vitest';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-protocol';
import { goodSchema } from '../support/entra-schema';
import { eachTransport } from './support/each-transport';

eachTransport((start) => {
  it('offers refactorings of a mapping of Entra to those who ask for them', async () => {
    const client = await start();
    const text = JSON.stringify(goodSchema(), null, 2);
    const document = await client.open('schema.json', text);
    const at = text.indexOf('[jobTitle]');
    const ask = (only: readonly string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        ...document.id,
        range: document.range(at, at) as Range,
        context: { diagnostics: [], only },
      });
    expect(await ask(['quickfix'])).toEqual([]);
    const actions = await ask(['refactor']);
    expect(actions.map(({ title, kind }) => [title, kind])).toEqual([
      ['Convert to a constant mapping', 'refactor.rewrite'],
      ['Convert to an expression mapping', 'refactor.rewrite'],
      ['Add a custom attribute, with its definition', 'refactor.rewrite'],
    ]);
    expect(
      editsOf(actions[1])
        .map(({ newText }) => newText)
        .join(''),
    ).toContain('Join(\\"\\", [jobTitle])');
  });
});

function editsOf(action: CodeAction | undefined): readonly TextEdit[] {
  const { changes = {}, documentChanges = [] } = action?.edit ?? {};
  return [
    ...Object.values(changes).flat(),
    ...documentChanges.flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : [])),
  ];
}
