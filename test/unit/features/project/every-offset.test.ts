import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { completions } from '../../../../server/src/features/completion';
import { documentLinks } from '../../../../server/src/features/document-links';
import { documentSymbols } from '../../../../server/src/features/document-symbols';
import { hover } from '../../../../server/src/features/hover';
import { workspaceOf } from '../../../../server/src/features/workspace';
import { surveyProject } from '../../../../server/src/provisioning/project/survey';
import { checkDocument } from '../../../../server/src/rules/check';
import { memoryFiles } from '../../provisioning/project/memory-files';

const sample = (path: string) => readFileSync(new URL(`../../../../samples/${path}`, import.meta.url), 'utf8');
const TEXT = sample('project-broken/ringcentral-provisioning.json');
const FILES = new Map(
  [
    'users.csv',
    'account.json',
    'jumpcloud/people.csv',
    'entra/users.csv',
    'entra/ringcentral.synchronization-schema.json',
  ].map((path) => [path, sample(path)] as const),
);
const workspace = workspaceOf([]);
const none = (): never => {
  throw new Error('no connector');
};

async function read(text: string) {
  const document = readProjectDocument('file:///ws/project-broken/ringcentral-provisioning.json', text);
  return document?.withSurvey(await surveyProject(document, 'file:///ws/', memoryFiles(FILES, 'file:///ws/')));
}

it('answers at every offset', async () => {
  const document = await read(TEXT);
  if (document === undefined) throw new Error('no project');
  let completed = 0;
  let explained = 0;
  for (let offset = 0; offset <= TEXT.length; offset++) {
    if (completions(document, offset, workspace).length > 0) completed++;
    if (hover(document, offset, workspace) !== undefined) explained++;
  }
  expect(completed).toBeGreaterThan(500);
  expect(explained).toBeGreaterThan(500);
});

it('takes every beginning of a file', async () => {
  for (let end = 0; end < TEXT.length; end += 7) {
    const document = await read(TEXT.slice(0, end));
    if (document === undefined) continue;
    completions(document, end, workspace);
    expect(documentSymbols(document).length).toBeLessThanOrEqual(5);
    for (const { span } of documentLinks(document)) expect(span.end).toBeLessThanOrEqual(end);
    for (const { span } of checkDocument(document, none, { fileSyntax: true }))
      expect(span.end).toBeLessThanOrEqual(end);
  }
});

it('has an outline of mappings and expectations, and links to the files that are there', async () => {
  const document = await read(TEXT);
  if (document === undefined) throw new Error('no project');
  const [saviynt, jumpCloud] = documentSymbols(document);
  expect([saviynt?.name, saviynt?.detail]).toEqual(['Saviynt', '../ringcentral']);
  expect(jumpCloud?.children.map(({ name, detail }) => [name, detail])).toContainEqual([
    'ben.krueger@northwind.example',
    'unchanged',
  ]);
  const links = documentLinks(document).map(({ span, target }) => [TEXT.slice(span.start, span.end), target]);
  expect(links).toContainEqual(['../jumpcloud/people.csv', 'file:///ws/jumpcloud/people.csv']);
  expect(links.map(([path]) => path)).not.toContain('../user.csv');
});
