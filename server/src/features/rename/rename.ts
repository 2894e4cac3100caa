import type { ProvisioningDocument } from '../../documents/document';
import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { schemaAt } from '../../documents/saviynt/schema';
import { type ConnectorSymbol, symbolOfMention } from '../../documents/saviynt/symbols/connector-symbols';
import type { Mention } from '../../documents/saviynt/symbols/mention';
import type { JsonObject } from '../../json/node';
import { MARKER_PREFIX } from '../../knowledge/saviynt/mapping-words';
import type { FileEdit } from '../../rules/diagnostic';
import { replaceIn } from '../../rules/edits';
import { locationOf, type Reference, referenceAt } from '../references';
import type { Workspace } from '../workspace';
import type { Refusal, RenameTarget } from './answer';
import { prepareEntraRename, renameInEntra } from './entra';
import { whyNot } from './names';
import { prepareOktaRename, renameInOkta } from './okta';
import { strayName } from './strays';

/**
 * What a rename at `offset` would change.
 * @returns undefined where no name of a connector stands, so that the editor says so in its own words
 */
export function prepareRename(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): RenameTarget | Refusal | undefined {
  if (document.provider === 'entra') return prepareEntraRename(document, offset);
  if (document.provider === 'okta') return prepareOktaRename(document, offset);
  const found = subject(document, offset, workspace);
  if (found === undefined) return undefined;
  const { reference, connector } = found;
  const refusal = whyFixed(reference.symbol, connector);
  return refusal === undefined ? { span: reference.span, name: reference.symbol.name } : { refusal };
}

/** The edits that give the thing at `offset` another name wherever the files of its connector mean it. */
export function rename(
  document: ProvisioningDocument,
  offset: number,
  newName: string,
  workspace: Workspace,
): readonly FileEdit[] | Refusal | undefined {
  if (document.provider === 'entra') return renameInEntra(document, offset, newName);
  if (document.provider === 'okta') return renameInOkta(document, offset, newName);
  const found = subject(document, offset, workspace);
  if (found === undefined) return undefined;
  const { reference, connector } = found;
  const { symbol } = reference;
  if (newName === symbol.name) return [];
  const refusal = whyFixed(symbol, connector) ?? whyNot(newName, symbol) ?? whyTaken(symbol, newName, connector);
  if (refusal !== undefined) return { refusal };
  const edits = new Map<string, FileEdit>();
  for (const mention of symbol.mentions) {
    const { uri, span } = locationOf(mention);
    // A "connection" of a block is one string, however many calls it is for.
    edits.set(`${uri} ${span.start}`, replaceIn(mention.parameter.uri, mention.at, mention.span, newName));
  }
  return [...edits.values()];
}

function subject(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
): { readonly reference: Reference; readonly connector: Connector } | undefined {
  const reference = referenceAt(document, offset, workspace);
  if (reference === undefined || document.provider !== 'saviynt') return undefined;
  const connection = document.connections.find(({ parameters }) => parameters.includes(reference.mention.parameter));
  return connection === undefined ? undefined : { reference, connector: workspace.connectorOf(connection) };
}

/** Why the thing keeps its name, whatever the new one is. */
function whyFixed(symbol: ConnectorSymbol, connector: Connector): string | undefined {
  const { name } = symbol;
  return (
    whyNotOurs(symbol) ?? whyUndefined(symbol, connector) ?? whyUnreadable(symbol, connector) ?? whyOdd(name, symbol)
  );
}

/** Attributes by which EIC itself knows an account. */
const OWN_ATTRIBUTES = new Set(['accountid', 'name', 'status', 'displayname']);

function whyNotOurs({ kind, key, name, definition }: ConnectorSymbol): string | undefined {
  switch (kind) {
    case 'accessMarker':
      return `"${name}" is a word of Saviynt's connector and cannot be renamed.`;
    case 'entitlementAttribute':
      return `"${name}" is an attribute of EIC, which each entitlement type fills for itself. Change it where it is meant.`;
    case 'accountAttribute':
      if (OWN_ATTRIBUTES.has(key)) return `EIC knows accounts by "${name}"; no other attribute can take its place.`;
      return definition !== undefined && holdsMarker(definition)
        ? `"${name}" keeps what acctEntMappings reads, and Saviynt expects it in this column.`
        : undefined;
    case 'authenticationKey':
      return isDocumented(name)
        ? `"${name}" is a key that Saviynt's connector reads. Under another name it would not be found.`
        : undefined;
    default:
      return undefined;
  }
}

function isDocumented(key: string): boolean {
  return schemaAt('ConnectionJSON', ['authentications', 'x'])?.properties.has(key) === true;
}

function whyUndefined({ kind, name, definition }: ConnectorSymbol, connector: Connector): string | undefined {
  if (kind !== 'authentication' && kind !== 'authenticationKey') return undefined;
  const all = connector.parameters.filter((parameter) => parameter.name === 'ConnectionJSON');
  const [holder] = all;
  if (all.length > 1) return 'Several files claim to be the ConnectionJSON of this connector. Leave one of them here.';
  if (holder === undefined)
    return `ConnectionJSON, which defines "${name}", is not among these files. Here the name would change and there not.`;
  if (holder.isEncrypted)
    return `ConnectionJSON, which defines "${name}", is encrypted: only EIC can read and change it. Here the name would change and there not.`;
  return definition === undefined ? `ConnectionJSON defines no "${name}". Choose one of its names instead.` : undefined;
}

/** A text with one of these is read to its end all the same. */
const HARMLESS: ReadonlySet<string> = new Set(['comment', 'trailing-comma', 'unicode-space']);

function whyUnreadable(symbol: ConnectorSymbol, connector: Connector): string | undefined {
  const concerned = parametersOf(symbol, connector);
  const broken = concerned.find(({ json }) => json.problems.some(({ code }) => !HARMLESS.has(code)));
  if (broken !== undefined) return `${broken.name} is not JSON, so names in it cannot be followed. Repair it first.`;
  const site = strayName(symbol, concerned);
  if (site === undefined) return undefined;
  const { value } = site.string.node;
  const excerpt = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return `"${symbol.name}" also stands in an expression that cannot be followed: ${excerpt} Change it by hand.`;
}

/** The parameters that may mean the thing. */
function parametersOf({ kind, mentions }: ConnectorSymbol, { parameters }: Connector): readonly SaviyntParameter[] {
  const read = parameters.filter(({ isEncrypted }) => !isEncrypted);
  return kind === 'call' ? read.filter((parameter) => mentions[0]?.parameter === parameter) : read;
}

/** A place whose text is not the name itself, because it is escaped in the expression. */
function whyOdd(name: string, { mentions }: ConnectorSymbol): string | undefined {
  const odd = mentions.find(({ at, span }) => at.text.slice(span.start, span.end).toLowerCase() !== name.toLowerCase());
  return odd === undefined
    ? undefined
    : `"${name}" is written with escapes in ${odd.parameter.name}. Change it by hand.`;
}

function whyTaken(symbol: ConnectorSymbol, newName: string, connector: Connector): string | undefined {
  const { kind, key } = symbol;
  const taken = (other: string) => `There is a "${newName}" already${other}. Choose another name.`;
  switch (kind) {
    case 'call':
      return isNameOfCallBeside(symbol, newName) ? taken(' beside it') : undefined;
    case 'authenticationKey': {
      const inside = `${key.slice(0, key.lastIndexOf('\n') + 1)}${newName}`;
      return symbolOfMention(connector, { kind, key: inside }) === undefined
        ? undefined
        : taken(' in the authentication');
    }
    case 'accountAttribute': {
      const other = newName.toLowerCase();
      return other !== key && symbolOfMention(connector, { kind, key: other }) !== undefined ? taken('') : undefined;
    }
    default:
      return symbolOfMention(connector, { kind, key: newName } satisfies Pick<Mention, 'kind' | 'key'>) === undefined
        ? undefined
        : taken('');
  }
}

/** In an import, the calls of another entitlement type are no neighbours. */
function isNameOfCallBeside({ mentions, definition }: ConnectorSymbol, newName: string): boolean {
  const calls = mentions[0]?.parameter.calls ?? [];
  const own = calls.find(({ object }) => object.start === definition?.extent?.start);
  return calls.some(({ name, object, section }) => {
    const isBeside = section === undefined || around(object) === (own === undefined ? undefined : around(own.object));
    return name === newName && isBeside;
  });
}

function around({ parent }: JsonObject): JsonObject | undefined {
  return parent?.kind === 'property' ? parent.parent : undefined;
}

/** Whether the column is filled with a marker (`STORE#…`), which the connector looks for there. */
function holdsMarker({ extent, parameter }: Mention): boolean {
  return extent !== undefined && parameter.text.text.slice(extent.start, extent.end).includes(MARKER_PREFIX);
}
