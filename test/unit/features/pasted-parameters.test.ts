import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { completions } from '../../../server/src/features/completion';
import { documentInfo } from '../../../server/src/features/document-info';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { hover } from '../../../server/src/features/hover';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { workspaceOf } from '../../../server/src/features/workspace';

const create = readFileSync('samples/ringcentral-broken/CreateAccountJSON.json', 'utf8');
const resource = { connection_name: 'RC', create_account_json: create.replaceAll('${', () => '$${') };
const files = [
  ['main.tf.json', JSON.stringify({ resource: { saviynt_rest_connection_resource: { rc: resource } } })],
  ['request.json', JSON.stringify({ connectionName: 'RC', CreateAccountJSON: create }, null, 2)],
  ['pasted.json', JSON.stringify(create)],
] as const;

function read(name: string, text: string) {
  const document = readSaviyntDocument(`file:///w/${name}`, text);
  return document && { document, workspace: workspaceOf([document]) };
}

describe.each(files)('%s', (name, text) => {
  it('every feature stands where the cursor is, at any offset', () => {
    const { document, workspace } = read(name, text) as NonNullable<ReturnType<typeof read>>;
    for (let offset = 0; offset <= text.length; offset += 3) {
      const about = hover(document, offset, workspace);
      if (about !== undefined) expect(about.span.start <= offset && about.span.end >= offset).toBe(true);
      for (const { span } of completions(document, offset, workspace))
        expect(span.start <= offset && span.end >= offset).toBe(true);
    }
    expect(semanticTokens(document).length).toBeGreaterThan(0);
  });

  it('hover explains the property of a person', () => {
    const { document, workspace } = read(name, text) as NonNullable<ReturnType<typeof read>>;
    const at = text.indexOf('user.') + 'user.'.length + 1;
    expect(hover(document, at, workspace)?.markdown).toBeTruthy();
  });

  it('cut off anywhere, it troubles nothing', () => {
    for (let end = 0; end < text.length; end += 41) {
      const cut = read(name, text.slice(0, end));
      if (cut === undefined) continue;
      documentSymbols(cut.document);
      documentInfo(cut.document, cut.workspace);
      completions(cut.document, end, cut.workspace);
      hover(cut.document, end, cut.workspace);
    }
  });
});

it('the outline and the status tell what is in it', () => {
  const [name, text] = files[1];
  const { document, workspace } = read(name, text) as NonNullable<ReturnType<typeof read>>;
  expect(documentSymbols(document).map((symbol) => [symbol.name, symbol.kind])).toEqual([
    ['CreateAccountJSON', 'parameter'],
  ]);
  expect(documentInfo(document, workspace)).toMatchObject({ label: 'Parameters as strings', provider: 'Saviynt' });
});
