import type { ProvisioningDocument } from '../documents/document';
import { MemoKey } from '../documents/memo';
import type { Connector } from '../documents/saviynt/connector';
import { type ConnectorSymbol, symbolsOf } from '../documents/saviynt/symbols/connector-symbols';
import type { Mention, SymbolKind } from '../documents/saviynt/symbols/mention';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import type { Workspace } from './workspace';

/** Where something that has a name stands. */
export interface NamedThing {
  readonly kind: SymbolKind;
  readonly name: string;
  readonly uri: string;
  /** Its name, in offsets of the file. */
  readonly span: Span;
  /** All of it. */
  readonly extent: Span;
}

/** A place that means something; its own name counts as one. */
export interface Reference {
  readonly uri: string;
  readonly span: Span;
  /** Where a person is led from here. */
  readonly thing: NamedThing;
  readonly mention: Mention;
  /** The thing, with all places that mean it. */
  readonly symbol: ConnectorSymbol;
}

const REFERENCES = new MemoKey((connector: Connector): readonly Reference[] =>
  [...symbolsOf(connector)].flatMap((symbol) =>
    symbol.mentions.map((mention) => ({
      ...locationOf(mention),
      thing: thingOf(mention.leadsTo ?? symbol.definition ?? (symbol.mentions[0] as Mention)),
      mention,
      symbol,
    })),
  ),
);

/** Every place in the files of a connector that means something with a name. */
function referencesIn(connector: Connector): readonly Reference[] {
  return connector.memo.of(REFERENCES);
}

/** The reference that a cursor touches; only Saviynt's files name things of one another. */
export function referenceAt(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): Reference | undefined {
  if (document.provider !== 'saviynt') return undefined;
  for (const connection of document.connections) {
    if (!connection.parameters.some(({ text }) => text.contains(offset))) continue;
    const all = referencesIn(workspace.connectorOf(connection));
    const found = all.find(({ uri, span }) => uri === document.uri && touches(span, offset));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All places that mean the same thing as the one at the cursor, in all files of the connector. */
export function referencesTo(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): readonly Reference[] {
  const at = referenceAt(document, offset, workspace);
  if (at === undefined || document.provider !== 'saviynt') return [];
  for (const connection of document.connections) {
    const all = referencesIn(workspace.connectorOf(connection));
    if (all.includes(at)) return all.filter(({ symbol }) => symbol === at.symbol);
  }
  return [];
}

/** Where the name of a mention stands in its file. */
export function locationOf({ parameter, at, span }: Mention): { readonly uri: string; readonly span: Span } {
  return { uri: parameter.uri, span: at.spanToFile(span) };
}

function thingOf(mention: Mention): NamedThing {
  const { kind, name, extent, parameter } = mention;
  const place = locationOf(mention);
  return { kind, name, ...place, extent: extent === undefined ? place.span : parameter.text.spanToFile(extent) };
}
