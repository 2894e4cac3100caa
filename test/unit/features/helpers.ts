import { readSaviyntDocument, type SaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { type Completion, completions } from '../../../server/src/features/completion';
import { toPlainText } from '../../../server/src/features/snippet';
import { type Workspace, workspaceOf } from '../../../server/src/features/workspace';
import { parseCursor } from '../../support/markers';

export const folder = 'file:///connectors/RingCentral/';

/** Reads a file that must be ours. */
export function document(name: string, text: string): SaviyntDocument {
  const found = readSaviyntDocument(folder + name, text);
  if (found === undefined) throw new Error(`${name} was not recognised`);
  return found;
}

/** A document with a cursor in it, and the files beside it. */
export function opened(name: string, marked: string, beside: Readonly<Record<string, string>> = {}) {
  const { text, offset } = parseCursor(marked);
  const own = document(name, text);
  const others = Object.entries(beside).map(([other, content]) => document(other, content));
  const workspace: Workspace = workspaceOf([own, ...others]);
  return { document: own, offset, workspace, text };
}

/** The text after accepting `completion` in an editor without snippets. */
export function accept(text: string, { span, insertion, at, edits }: Completion): string {
  const all = [...edits, { span, newText: toPlainText(insertion, at) }].sort((a, b) => b.span.start - a.span.start);
  return all.reduce(
    (result, edit) => result.slice(0, edit.span.start) + edit.newText + result.slice(edit.span.end),
    text,
  );
}

export function completeAt(name: string, marked: string, beside: Readonly<Record<string, string>> = {}) {
  const { document: own, offset, workspace, text } = opened(name, marked, beside);
  const items = completions(own, offset, workspace);
  return {
    items,
    labels: items.map(({ label }) => label),
    accept(label: string): string {
      const item = items.find((completion) => completion.label === label);
      if (item === undefined) throw new Error(`${label} is not offered, but ${items.map((i) => i.label).join(', ')}`);
      return accept(text, item);
    },
  };
}

/** A create call whose body is `body`, written as it stands in the file (escaped once). */
export function createCall(body: string): string {
  return `{ "call": [{ "name": "call1", "connection": "acctAuth", "url": "https://platform.ringcentral.com/scim/v2/Users", "httpMethod": "POST", "httpParams": "${body}" }] }`;
}

/** `text` as the parameter of a transport package. */
export function packaged(parameters: Readonly<Record<string, string>>): string {
  const list = Object.entries(parameters).map(
    ([name, text]) =>
      `{ "attributename": "${name}", "encryptedattributevalue": "${JSON.stringify(text).slice(1, -1)}" }`,
  );
  return `{ "RingCentral": { "templateName": "RingCentral", "EXTERNAL_ATTR": [${list.join(', ')}] } }`;
}
