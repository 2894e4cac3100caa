import { type Connector, groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument, type SaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { checkDocument } from '../../../../server/src/rules/check';
import { saviyntConnectorFiles } from '../../../../server/src/scaffold/saviynt/connector-files';
import { type ConnectorOptions, defaultOptions } from '../../../../server/src/scaffold/saviynt/options';

export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly documents: readonly SaviyntDocument[];
  readonly connector: Connector;
}

/** The connector of these options, read as the editor reads a folder. */
export function generate(change: Partial<ConnectorOptions> = {}): Generated {
  const files = saviyntConnectorFiles({ ...defaultOptions, ...change });
  const documents = [...files]
    .filter(([name]) => name.endsWith('.json'))
    .map(([name, text]) => {
      const document = readSaviyntDocument(`file:///w/new/${name}`, text);
      if (document === undefined) throw new Error(`${name} is not recognised.`);
      return document;
    });
  const [connector, more] = groupConnectors(documents).values();
  if (connector === undefined || more !== undefined) throw new Error('The files are not one connector.');
  return { files, documents, connector };
}

/** Every finding, hints included, as `file code: message`. */
export function findings({ documents, connector }: Generated): readonly string[] {
  return documents.flatMap((document) =>
    checkDocument(document, () => connector, { fileSyntax: true }).map(
      ({ code, message }) => `${document.uri.split('/').at(-1)} ${code}: ${message}`,
    ),
  );
}

/** Every list that leaves some of `items` out, all and none included. */
export function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, index) => bits & (1 << index)));
}
