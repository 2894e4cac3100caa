import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { readEntraDocument } from '../../server/src/documents/entra/document';
import schema from '../../server/src/documents/entra/schemas/synchronization-schema.schema.json';
import { checkDocument } from '../../server/src/rules/check';
import { largeSchema } from '../support/entra-schema';
import { compare, type Result } from './measure';

const SIZES = [
  ['130 KB', 130_000],
  ['2.3 MB', 2_300_000],
] as const;

/** An edit in a synchronization schema of Entra, until its findings are there. */
export async function benchEntra(): Promise<readonly Result[]> {
  await peerWorks();
  const results: Result[] = [];
  for (const [label, bytes] of SIZES) {
    const edits = new Edits(largeSchema(bytes));
    results.push(
      await compare({
        name: `edit in a schema of Entra of ${label}`,
        peer: 'vscode-json-languageservice parse + validate',
        goal: 1,
        ours: () => checkFresh(edits.next()),
        theirs: () => validateFresh(edits.next()),
        rounds: 15,
      }),
    );
  }
  return results;
}

/** A text in which somebody types a number into an expression, so that no two versions are the same. */
class Edits {
  private readonly before: string;
  private readonly after: string;
  private count = 100_000;

  constructor(text: string) {
    const place = 'Left([streetAddress], ';
    const middle = text.indexOf(place, text.length / 8);
    if (middle < 0) throw new Error('The generated schema has no such expression.');
    this.before = text.slice(0, middle + place.length);
    this.after = text.slice(middle + place.length + 2);
  }

  next(): string {
    return `${this.before}${this.count++}${this.after}`;
  }
}

function checkFresh(text: string) {
  const document = readEntraDocument('bench/schema.json', text);
  if (document === undefined) throw new Error('The generated document is not recognised.');
  return checkDocument(document, () => never(), { fileSyntax: true });
}

function never(): never {
  throw new Error('Entra has no connectors.');
}

const service = getLanguageService({});
const uri = 'bench://schemas/synchronization-schema.schema.json';
service.configure({ validate: true, schemas: [{ uri, fileMatch: ['*'], schema: { ...schema, $id: uri } as object }] });

async function validateFresh(text: string) {
  const document = TextDocument.create('file:///bench/schema.json', 'json', 1, text);
  return await service.doValidation(document, service.parseJSONDocument(document));
}

/** A peer that only parses would make an easy opponent. */
async function peerWorks(): Promise<void> {
  const wrong = await validateFresh(
    '{"synchronizationRules": [{"objectMappings": [{"enabled": "yes"}]}], "directories": 5}',
  );
  const right = await validateFresh(largeSchema(40_000));
  if (wrong.length < 2 || right.length !== 0)
    throw new Error(`The JSON service does not validate: ${JSON.stringify([...wrong, ...right].slice(0, 3))}`);
}
