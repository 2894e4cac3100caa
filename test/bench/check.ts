import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { groupConnectors } from '../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../server/src/documents/saviynt/document';
import common from '../../server/src/documents/saviynt/schemas/common.schema.json';
import provisioning from '../../server/src/documents/saviynt/schemas/provisioning.schema.json';
import { checkDocument } from '../../server/src/rules/check';
import { connectorDocument } from './documents';
import { compare, type Result } from './measure';

const SIZES = [
  ['20 KB', 20_000],
  ['150 KB', 150_000],
  ['1.2 MB', 1_200_000],
] as const;

/** Everything we say about a document, beside the JSON service's parse and schema validation of the same text. */
export async function benchCheck(): Promise<readonly Result[]> {
  await peerWorks();
  const results: Result[] = [];
  for (const [label, bytes] of SIZES) {
    const text = connectorDocument(bytes);
    results.push(
      await compare({
        name: `check a connector of ${label}`,
        peer: 'vscode-json-languageservice parse + validate',
        goal: 1,
        ours: () => checkFresh(text),
        theirs: () => validateFresh(text),
      }),
    );
  }
  return results;
}

function checkFresh(text: string) {
  const document = readSaviyntDocument('bench/CreateAccountJSON.json', text);
  if (document === undefined) throw new Error('The generated document is not recognised.');
  const connectors = groupConnectors([document]);
  return checkDocument(document, ({ key }) => connectors.get(key)!, { fileSyntax: true });
}

const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});
service.configure({
  validate: true,
  schemas: [
    { uri: at('provisioning'), fileMatch: ['*'], schema: { ...provisioning, $id: at('provisioning') } as object },
    { uri: at('common'), schema: { ...common, $id: at('common') } as object },
  ],
});

/** Absolute, so that the references between the schemas resolve without a request. */
function at(name: string): string {
  return `bench://schemas/${name}.schema.json`;
}

async function validateFresh(text: string) {
  const document = TextDocument.create('file:///bench/CreateAccountJSON.json', 'json', 1, text);
  return await service.doValidation(document, service.parseJSONDocument(document));
}

/** A peer that only parses would make an easy opponent. */
async function peerWorks(): Promise<void> {
  const wrong = await validateFresh('{"call": [{"name": 5, "httpHeaders": "none"}]}');
  const right = await validateFresh(connectorDocument(5_000));
  if (wrong.length < 3 || right.length !== 0)
    throw new Error(`The JSON service does not validate: ${JSON.stringify([...wrong, ...right])}`);
}
