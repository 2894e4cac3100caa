import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import { type Completion, type CompletionKind, completions } from '../features/completion';
import { hasTabStops, toPlainText, toSnippet } from '../features/snippet';
import type { LineIndex } from '../text/line-index';
import type { ClientSupport } from './client-support';
import { toRange } from './convert';
import { type Session, subjectOf } from './session';

const KIND: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  attribute: CompletionItemKind.Field,
  binding: CompletionItemKind.Variable,
  connection: CompletionItemKind.Reference,
  function: CompletionItemKind.Function,
  key: CompletionItemKind.Property,
  keyword: CompletionItemKind.Keyword,
  method: CompletionItemKind.Method,
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
};

/** Characters behind which there may be something to complete. */
export const completionTriggers: readonly string[] = ['"', ':', '.', '{', '$', '['];

/** Answers `textDocument/completion`. */
export async function completionItems(session: Session, params: CompletionParams): Promise<CompletionItem[] | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  const offset = lines.offsetAt(params.position);
  const found = completions(subject.document, offset, subject.workspace);
  return found.map((completion) => toItem(completion, lines, session.support));
}

function toItem(completion: Completion, lines: LineIndex, { snippets, completionTags }: ClientSupport): CompletionItem {
  const { label, insertion, at, rank, detail, documentation, deprecated, edits } = completion;
  const isSnippet = snippets && hasTabStops(insertion);
  const newText = isSnippet ? toSnippet(insertion, at) : toPlainText(insertion, at);
  return {
    label,
    kind: KIND[completion.kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    sortText: `${String(rank).padStart(3, '0')} ${label}`,
    filterText: completion.filterText,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(deprecated && completionTags ? { tags: [CompletionItemTag.Deprecated] } : {}),
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range: toRange(lines, completion.span), newText },
    ...(edits.length === 0
      ? {}
      : { additionalTextEdits: edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText })) }),
  };
}
