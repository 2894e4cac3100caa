import type { ProvisioningDocument } from '../../documents/document';
import type { EntraDocument } from '../../documents/entra/document';
import { parseEntra } from '../../expressions/entra/parse';
import { buildSource } from '../../expressions/entra/tree';
import type { FileEdit } from '../../rules/diagnostic';
import type { EntraContext } from '../../rules/entra/entra-rule';
import { type MappingJson, mappingJson } from '../../rules/entra/support/new-mapping';
import { appendItems, setMember } from '../../rules/layout';
import type { EditSubject } from './subject';

/** What writes an expression to its place; a sentence where there is something to know about it. */
export interface WriteBack {
  readonly edits: readonly FileEdit[];
  readonly note?: string;
}

/**
 * The edits that write `text` where the subject stands. In Entra the whole source is written, so that expression, name,
 * type and parameters stay in step; a new mapping gets what Graph gives to new mappings.
 * @returns instead of edits, a sentence that says why it cannot be written
 */
export function writeBack(document: ProvisioningDocument, subject: EditSubject, text: string): WriteBack | string {
  if (document.provider === 'entra') return writeSource(document, subject, text);
  const { slot, span } = subject;
  if (span === undefined) return 'There is no place to write the expression to.';
  return {
    edits: [{ uri: document.uri, span: slot.text.spanToFile(span), newText: slot.text.escape(text) }],
  };
}

function writeSource(document: EntraDocument, subject: EditSubject, text: string): WriteBack | string {
  const context: EntraContext = { document, options: { fileSyntax: false }, errors: [] };
  const { mapping, target, slot, span } = subject;
  if (parseEntra(text).problems.length > 0)
    return 'The expression cannot be parsed, so there is no tree for it. Correct it first.';
  const built = buildSource(text);
  if ('reason' in built) {
    if (span === undefined) return `The mapping cannot be made: ${built.reason}`;
    const note = `Only the expression was written. ${built.reason} Let Entra's own editor make the parameters.`;
    return {
      edits: [{ uri: document.uri, span: slot.text.spanToFile(span), newText: slot.text.escape(text) }],
      note,
    };
  }
  const json = mappingJson(target, text, target === 'userName' && mapping === undefined ? 1 : 0);
  const note =
    built.assumed.length === 0
      ? undefined
      : `The keys of ${built.assumed.join(', ')} are assumed: no published schema shows them.`;
  const edit = sourceEdit(subject, json, context);
  if (edit === undefined) return 'There is no object mapping to add it to.';
  return { edits: [edit], ...(note === undefined ? {} : { note }) };
}

function sourceEdit(
  { mapping, objectMapping }: EditSubject,
  made: MappingJson,
  context: EntraContext,
): FileEdit | undefined {
  if (mapping !== undefined) return setMember(mapping.node, 'source', made.source, context);
  if (objectMapping === undefined) return undefined;
  const list = objectMapping.node.get('attributeMappings');
  return list?.kind === 'array'
    ? appendItems(context.document, list, [made])
    : setMember(objectMapping.node, 'attributeMappings', [made], context);
}
