import {
  DiagnosticSeverity,
  type Location,
  type Diagnostic as LspDiagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Diagnostic, FileEdit, Severity } from '../rules/diagnostic';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { ClientSupport } from './client-support';
import type { DocumentStore } from './document-store';

/** The name the editor shows beside every message. */
const diagnosticSource = 'RingCentral Provisioning';

/** What a diagnostic carries to recognise it by when its fixes are asked for. */
export interface DiagnosticData {
  readonly code: string;
  readonly span: readonly [start: number, end: number];
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Offsets of a file as lines and characters, both from 0, in UTF-16 code units (LSP 3.17, Position). */
export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** The reverse of {@link toRange}. */
export function toSpan(lines: LineIndex, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** A diagnostic as LSP has it; links and related places only for clients that understand them. */
export function toDiagnostic(diagnostic: Diagnostic, lines: LineIndex, store: DocumentStore, support: ClientSupport) {
  const { code, span } = diagnostic;
  const result: LspDiagnostic = {
    range: toRange(lines, span),
    severity: SEVERITY[diagnostic.severity],
    code,
    source: diagnosticSource,
    message: diagnostic.message,
    data: { code, span: [span.start, span.end] } satisfies DiagnosticData,
  };
  if (support.docsBase !== undefined && support.codeDescription)
    result.codeDescription = { href: `${support.docsBase}/rules/${code}.md` };
  if (support.relatedInformation && diagnostic.related.length > 0) {
    result.relatedInformation = diagnostic.related.flatMap(({ uri, span: at, message }) => {
      const location = toLocation(uri, at, store);
      return location === undefined ? [] : [{ location, message }];
    });
  }
  return result;
}

/** Undefined when the file is not known, so that no position in it can be told. */
export function toLocation(uri: string, span: Span, store: DocumentStore): Location | undefined {
  const file = store.known(uri);
  return file === undefined ? undefined : { uri: file.uri, range: toRange(file.lines, span) };
}

/** Edits of several files; undefined when one of them is not known, since half a fix is none. */
export function toWorkspaceEdit(
  edits: readonly FileEdit[],
  store: DocumentStore,
  support: ClientSupport,
): WorkspaceEdit | undefined {
  const byUri = new Map<string, { version: number | null; edits: TextEdit[] }>();
  for (const { uri, span, newText } of edits) {
    const file = store.known(uri);
    if (file === undefined) return undefined;
    const entry = byUri.get(file.uri) ?? { version: file.version, edits: [] };
    entry.edits.push({ range: toRange(file.lines, span), newText });
    byUri.set(file.uri, entry);
  }
  if (!support.documentChanges)
    return { changes: Object.fromEntries([...byUri].map(([uri, entry]) => [uri, entry.edits])) };
  return {
    documentChanges: [...byUri].map(([uri, { version, edits: changes }]) => ({
      textDocument: { uri, version },
      edits: changes,
    })),
  };
}

/** Reads back what {@link toDiagnostic} attached; undefined when it is somebody else's. */
export function readData(data: unknown): DiagnosticData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { code, span } = data as Partial<Record<keyof DiagnosticData, unknown>>;
  if (typeof code !== 'string' || !Array.isArray(span)) return undefined;
  const [start, end] = span as readonly unknown[];
  return typeof start === 'number' && typeof end === 'number' ? { code, span: [start, end] } : undefined;
}
