import {
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  MarkupKind,
  type ReferenceParams,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import {
  documentSymbols,
  type DocumentSymbol as OurSymbol,
  type SymbolKind as OurSymbolKind,
} from '../features/document-symbols';
import { expressionPlaceAt } from '../features/expression/place';
import { sampleHover } from '../features/expression/sample-hover';
import { hover } from '../features/hover';
import { nameAt, namesLike } from '../features/names';
import type { LineIndex } from '../text/line-index';
import { toLocation, toRange } from './convert';
import { type Session, type Subject, subjectOf } from './session';

const SYMBOL: Readonly<Record<OurSymbolKind, SymbolKind>> = {
  action: SymbolKind.Event,
  attribute: SymbolKind.Property,
  authentication: SymbolKind.Key,
  block: SymbolKind.Namespace,
  call: SymbolKind.Function,
  connection: SymbolKind.Module,
  directory: SymbolKind.Module,
  entitlementType: SymbolKind.Class,
  entry: SymbolKind.Event,
  mapping: SymbolKind.Field,
  mappings: SymbolKind.Object,
  object: SymbolKind.Class,
  parameter: SymbolKind.File,
  rule: SymbolKind.Namespace,
  setting: SymbolKind.Property,
};

/** Answers textDocument/hover; null where nothing is known. */
export async function hoverAt(session: Session, params: TextDocumentPositionParams): Promise<Hover | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  const offset = lines.offsetAt(params.position);
  const found = hover(subject.document, offset, subject.workspace);
  const value = sampleValueAt(session, subject, offset);
  const span = found?.span ?? value?.span;
  if (span === undefined) return null;
  const markdown = [found?.markdown, value?.markdown].filter((part) => part !== undefined).join('\n\n');
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: toRange(lines, span) };
}

/** What the expression at the cursor gives for the sample user, when one is chosen. */
function sampleValueAt({ sample }: Session, { document, workspace }: Subject, offset: number) {
  if (sample.user === undefined) return undefined;
  const place = expressionPlaceAt(document, offset, workspace);
  return place === undefined ? undefined : sampleHover(place, sample.user, Date.now());
}

/** Answers textDocument/definition: links, for clients that understand them, else one location. */
export async function definition(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<LocationLink[] | Location | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  const found = nameAt(subject.document, lines.offsetAt(params.position), subject.workspace);
  if (found === undefined) return null;
  const { uri, span, extent } = found.thing;
  const target = toLocation(uri, span, session.store);
  const whole = toLocation(uri, extent, session.store);
  if (target === undefined || whole === undefined) return null;
  if (!session.support.definitionLinks) return target;
  // A name inside quotes may stand outside the thing it names; LSP wants the selection within the target.
  const contains = extent.start <= span.start && span.end <= extent.end;
  return [
    {
      originSelectionRange: toRange(lines, found.span),
      targetUri: target.uri,
      targetRange: contains ? whole.range : target.range,
      targetSelectionRange: target.range,
    },
  ];
}

/** Answers textDocument/references, over all documents of the connector. */
export async function references(session: Session, params: ReferenceParams): Promise<Location[] | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const offset = subject.file.lines.offsetAt(params.position);
  return namesLike(subject.document, offset, subject.workspace)
    .filter(({ span, uri, thing }) => params.context.includeDeclaration || span !== thing.span || uri !== thing.uri)
    .flatMap(({ uri, span }) => toLocation(uri, span, session.store) ?? []);
}

/** Answers textDocument/documentHighlight; null where no name of ours stands, so that the editor marks equal words. */
export async function highlights(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<DocumentHighlight[] | null> {
  const subject = await subjectOf(session, params.textDocument.uri);
  if (subject === undefined) return null;
  const { file, document, workspace } = subject;
  const found = namesLike(document, file.lines.offsetAt(params.position), workspace);
  // Without one of ours, null lets the editor mark equal words as it does in every other file.
  if (found.length === 0) return null;
  return found.filter(({ uri }) => uri === document.uri).map(({ span }) => ({ range: toRange(file.lines, span) }));
}

/** Answers textDocument/documentSymbol: a tree, or a flat list for clients that know no tree. */
export async function symbols(session: Session, uri: string): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const subject = await subjectOf(session, uri);
  if (subject === undefined) return null;
  const { lines } = subject.file;
  const found = documentSymbols(subject.document);
  return session.support.hierarchicalSymbols
    ? found.map((symbol) => toSymbol(symbol, lines))
    : flatten(found, uri, lines, undefined);
}

function toSymbol({ name, detail, kind, span, selection, children }: OurSymbol, lines: LineIndex): DocumentSymbol {
  return {
    name,
    detail,
    kind: SYMBOL[kind],
    range: toRange(lines, span),
    selectionRange: toRange(lines, selection),
    children: children.map((child) => toSymbol(child, lines)),
  };
}

function flatten(
  found: readonly OurSymbol[],
  uri: string,
  lines: LineIndex,
  container: string | undefined,
): SymbolInformation[] {
  return found.flatMap(({ name, kind, span, children }) => [
    {
      name,
      kind: SYMBOL[kind],
      location: { uri, range: toRange(lines, span) },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatten(children, uri, lines, name),
  ]);
}
