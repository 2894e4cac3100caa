import { type ProvisioningDocument, readDocument } from '../../server/src/documents/document';
import { besideEachOther } from '../../server/src/documents/okta/beside';
import { groupConnectors } from '../../server/src/documents/saviynt/connector';
import { surveyProject } from '../../server/src/provisioning/project/survey';
import { checkDocument } from '../../server/src/rules/check';
import type { Diagnostic } from '../../server/src/rules/diagnostic';
import { memoryFiles } from '../unit/provisioning/project/memory-files';

/** An example on the page of a rule. */
export interface Example {
  readonly kind: string;
  readonly index: number;
  /** Parameters of one connection, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Codes that cannot but come with the page's own. */
  readonly companions: readonly string[];
}

/**
 * Fenced blocks with an info string such as `json bad CreateAccountJSON`, or `json bad CreateAccountJSON with <code>`
 * where another rule must find something too; `json bad objectMapping as utf-16le` is read as UTF-8 all the same. Blocks of one kind that follow each other with different parameters
 * belong to one connection. `csv bad users.csv` is a file beside a project file.
 */
export function examplesOf(text: string): readonly Example[] {
  const examples: (Example & { files: Map<string, string> })[] = [];
  const fence = /^```(?:json|csv) (bad|good) (\S+)( as utf-16le)?(?: with (.+))?\n([\s\S]*?)^```$/gm;
  for (const [, kind = '', name = '', encoding, others, written = ''] of text.matchAll(fence)) {
    const content = encoding === undefined ? written : Buffer.from(written, 'utf16le').toString('utf8');
    const last = examples.at(-1);
    if (last !== undefined && last.kind === kind && !last.files.has(name)) last.files.set(name, content);
    else
      examples.push({
        kind,
        index: examples.length,
        files: new Map([[name, content]]),
        companions: others?.split(' ') ?? [],
      });
  }
  return examples;
}

/** The version before of a page's examples, for findings that compare. */
export function previousOf(text: string): string | undefined {
  return /^```json previous \S+\n([\s\S]*?)^```$/m.exec(text)?.[1];
}

/** A document of an example and what is found in it. */
export interface CheckedExample {
  readonly document: ProvisioningDocument;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the files of an example as the command line does. @param previous the version before */
export async function checkExample(
  files: ReadonlyMap<string, string>,
  previous: string | undefined,
): Promise<readonly CheckedExample[]> {
  const contents = new Map(
    [...files].map(([name, content]) => [name.includes('.csv') ? name : `${name}.json`, content]),
  );
  const isProject = files.has('ringcentral-provisioning');
  const documents = [];
  for (const [name, content] of contents) {
    const document = readDocument(`file:///example/${name}`, content);
    if (document?.provider === 'project')
      documents.push(
        document.withSurvey(
          await surveyProject(document, 'file:///example/', memoryFiles(contents, 'file:///example/')),
        ),
      );
    else if (document !== undefined) documents.push(document);
    else if (!isProject) throw new Error(`${name} is not recognised`);
  }
  const connectors = groupConnectors(documents.filter((document) => document.provider === 'saviynt'));
  return besideEachOther(documents).map((document) => ({
    document,
    text: contents.get(document.uri.slice('file:///example/'.length)) ?? '',
    diagnostics: checkDocument(
      document,
      ({ key }) => {
        const connector = connectors.get(key);
        if (connector === undefined) throw new Error(`no connector ${key}`);
        return connector;
      },
      { fileSyntax: true, ...(previous !== undefined && { previous }) },
    ),
  }));
}
