import type { ProvisioningDocument } from '../documents/document';
import type { MappingDocument } from '../documents/mapping/mapping-document';
import type { SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { entraSymbols } from './symbols/entra';
import { oktaSymbols } from './symbols/okta';
import { projectSymbols } from './symbols/project';
import { parameterSymbols } from './symbols/saviynt-parameter';
import { type DocumentSymbol, symbol } from './symbols/symbol';

export type { DocumentSymbol, SymbolKind } from './symbols/symbol';

/** What a file is made of, in the terms of its provider: parameters, authentications, calls, attribute mappings. */
export function documentSymbols(document: ProvisioningDocument): readonly DocumentSymbol[] {
  if (document.provider === 'entra') return entraSymbols(document);
  if (document.provider === 'okta') return oktaSymbols(document);
  if (document.provider === 'project') return projectSymbols(document);
  return document.provider === 'saviynt' ? connectorSymbols(document) : mappingSymbols(document);
}

function mappingSymbols({ expressions }: MappingDocument): readonly DocumentSymbol[] {
  return expressions.map(({ node, target }) =>
    symbol(target?.name ?? '', `⟵ ${node.value}`, 'mapping', node, node, []),
  );
}

function connectorSymbols(document: SaviyntDocument): readonly DocumentSymbol[] {
  if (document.kind === 'saviynt/parameters')
    return document.connections.flatMap(({ parameters }) => parameters.map(packagedSymbol));
  if (document.kind !== 'saviynt/transportPackage')
    return document.connections.flatMap(({ parameters }) => parameters.flatMap(parameterSymbols));
  const root = document.json.root;
  return document.connections.flatMap(({ name, parameters, templateName }) => {
    const property = root?.kind === 'object' ? root.property(name) : undefined;
    if (property === undefined) return [];
    const children = parameters.filter(({ isEmpty }) => !isEmpty).map(packagedSymbol);
    return [symbol(name, templateName ?? '', 'connection', property, property.key, children)];
  });
}

function packagedSymbol(parameter: SaviyntParameter): DocumentSymbol {
  const { text, name, isEncrypted, info } = parameter;
  const span = text.spanToFile({ start: 0, end: text.text.length });
  const detail = isEncrypted ? 'encrypted' : info.shape === 'text' ? text.text : '';
  const start = { start: span.start, end: span.start };
  return symbol(name, detail, 'parameter', span, start, parameterSymbols(parameter));
}
