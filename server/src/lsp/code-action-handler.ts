import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic as LspDiagnostic,
} from 'vscode-languageserver';
import { readDocument } from '../documents/document';
import { type CodeAction as OurAction, quickFixes, repairSyntax, replaceForeignSpaces } from '../features/code-actions';
import { refactorings } from '../features/refactor';
import { checkDocument } from '../rules/check';
import type { Diagnostic } from '../rules/diagnostic';
import { fixAll } from '../rules/fix-all';
import type { Span } from '../text/span';
import { readData, toDiagnostic, toRange, toSpan, toWorkspaceEdit } from './convert';
import { type Session, type Subject, subjectOf } from './session';

/** "Fix all" of this extension alone; a client that asks for `source.fixAll` gets it too (LSP 3.17, code action kinds). */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.ringcentralProvisioning`;

/** What changes a mapping without anything being wrong with it. */
export const refactorKind = CodeActionKind.RefactorRewrite;

/** Answers `textDocument/codeAction`. */
export async function codeActions(session: Session, params: CodeActionParams): Promise<CodeAction[] | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...(await fixes(session, subject, params)));
  if (wants(only, refactorKind)) actions.push(...rewrites(session, subject, params));
  if (wants(only, fixAllKind)) {
    const all = await everything(session, subject);
    if (all !== undefined) actions.push(all);
  }
  return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

async function fixes(session: Session, subject: Subject, params: CodeActionParams): Promise<CodeAction[]> {
  const { file, document } = subject;
  const { diagnostics } = await session.diagnostics.check(file);
  const selection = toSpan(file.lines, params.range);
  const named = params.context.diagnostics.flatMap((diagnostic) => matching(diagnostics, diagnostic));
  const found = [...quickFixes(diagnostics, selection), ...fixesOf(named, selection, diagnostics)];
  const reportsSpaces = diagnostics.some(({ code }) => code === 'json/unicode-space');
  if (!reportsSpaces) found.push(...replaceForeignSpaces(document, wholeLines(subject, params)));
  if (!session.diagnostics.reportsSyntaxOf(file)) found.push(...repairSyntax(document, selection));
  return found.flatMap((action) => toCodeAction(action, session, subject) ?? []);
}

function rewrites(session: Session, subject: Subject, { range }: CodeActionParams): CodeAction[] {
  const { file, document } = subject;
  const options = session.diagnostics.optionsFor(file, false);
  return refactorings(document, toSpan(file.lines, range), options).flatMap(({ title, edits }) => {
    const edit = toWorkspaceEdit(edits, session.store, session.support);
    return edit === undefined ? [] : [{ title, kind: refactorKind, edit }];
  });
}

/** The finding that the client sent back, recognised by what we attached to it. */
function matching(diagnostics: readonly Diagnostic[], sent: LspDiagnostic): readonly Diagnostic[] {
  const data = readData(sent.data);
  if (data === undefined) return [];
  const [start, end] = data.span;
  return diagnostics.filter(({ code, span }) => code === data.code && span.start === start && span.end === end);
}

/** Fixes of findings that the client names although the selection does not touch them. */
function fixesOf(named: readonly Diagnostic[], selection: Span, all: readonly Diagnostic[]): readonly OurAction[] {
  const touched = new Set(quickFixes(all, selection).flatMap((action) => action.fixes));
  return named
    .filter((diagnostic) => !touched.has(diagnostic))
    .flatMap((diagnostic) => quickFixes([diagnostic], diagnostic.span));
}

function wholeLines({ file }: Subject, { range }: CodeActionParams): Span {
  const { lines } = file;
  return { start: lines.lineStart(range.start.line), end: lines.lineEnd(range.end.line) };
}

function toCodeAction(action: OurAction, session: Session, { file }: Subject): CodeAction | undefined {
  const { store, support } = session;
  const edit = toWorkspaceEdit(action.edits, store, support);
  if (edit === undefined) return undefined;
  return {
    title: action.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: action.fixes.map((diagnostic) => toDiagnostic(diagnostic, file.lines, store, support)),
    ...(action.isPreferred ? { isPreferred: true } : {}),
    edit,
  };
}

/** All safe fixes at once, until none is left; undefined when there is none. */
async function everything(session: Session, { file }: Subject): Promise<CodeAction | undefined> {
  const options = session.diagnostics.optionsFor(file, true);
  const after = fixAll(file.uri, file.text, (text) => {
    const document = readDocument(file.uri, text);
    if (document === undefined) return [];
    const { connectorOf } = session.store.workspaceWith(file, document);
    return checkDocument(session.store.beside(file, document), connectorOf, options);
  });
  if (after === file.text) return undefined;
  const { span, newText } = difference(file.text, after);
  const edits = { [file.uri]: [{ range: toRange(file.lines, span), newText }] };
  return {
    title: 'Fix all that can be fixed safely',
    kind: fixAllKind,
    edit: session.support.documentChanges
      ? { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits: edits[file.uri] ?? [] }] }
      : { changes: edits },
  };
}

/** The one replacement that turns `before` into `after` and leaves their common ends alone. */
function difference(before: string, after: string): { readonly span: Span; readonly newText: string } {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
