import type { ProvisioningDocument } from '../documents/document';
import type { MappingDocument } from '../documents/mapping/mapping-document';
import type { Call } from '../documents/saviynt/call';
import type { SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import type { JsonObject, JsonProperty } from '../json/node';
import type { Span } from '../text/span';

export type SymbolKind = 'authentication' | 'call' | 'connection' | 'mapping' | 'mappings' | 'parameter';

/** An entry of the outline. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All of it, in offsets of the file. */
  readonly span: Span;
  /** What to reveal; lies within {@link span}. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** What a file is made of, in the terms of its provider: parameters, authentications, calls, attribute mappings. */
export function documentSymbols(document: ProvisioningDocument): readonly DocumentSymbol[] {
  return document.provider === 'saviynt' ? connectorSymbols(document) : mappingSymbols(document);
}

function mappingSymbols({ expressions }: MappingDocument): readonly DocumentSymbol[] {
  return expressions.map(({ node, target }) =>
    symbol(target?.name ?? '', `⟵ ${node.value}`, 'mapping', node, node, []),
  );
}

function connectorSymbols(document: SaviyntDocument): readonly DocumentSymbol[] {
  if (document.kind === 'saviynt/parameters')
    return document.connections.flatMap(({ parameters }) => parameters.map(parameterSymbol));
  if (document.kind !== 'saviynt/transportPackage')
    return document.connections.flatMap(({ parameters }) => parameters.flatMap(contents));
  const root = document.json.root;
  return document.connections.flatMap(({ name, parameters, templateName }) => {
    const property = root?.kind === 'object' ? root.property(name) : undefined;
    if (property === undefined) return [];
    const children = parameters.filter(({ isEmpty }) => !isEmpty).map(parameterSymbol);
    return [symbol(name, templateName ?? '', 'connection', property, property.key, children)];
  });
}

function parameterSymbol(parameter: SaviyntParameter): DocumentSymbol {
  const { text, name, isEncrypted } = parameter;
  const span = text.spanToFile({ start: 0, end: text.text.length });
  const detail = isEncrypted ? 'encrypted' : '';
  return {
    name,
    detail,
    kind: 'parameter',
    span,
    selection: { start: span.start, end: span.start },
    children: contents(parameter),
  };
}

function contents(parameter: SaviyntParameter): readonly DocumentSymbol[] {
  const { text } = parameter;
  const authentications = parameter.authentications.map((property) => {
    const type = property.value?.kind === 'object' ? property.value.get('authType') : undefined;
    const detail = type?.kind === 'string' ? type.value : '';
    return symbol(
      property.key.value,
      detail,
      'authentication',
      text.spanToFile(property),
      text.spanToFile(property.key),
      [],
    );
  });
  const answer = mappings(parameter.object?.property('responseColsToPropsMap'), parameter);
  return [...authentications, ...answer, ...parameter.calls.map((call) => callSymbol(call, parameter))];
}

function callSymbol(call: Call, parameter: SaviyntParameter): DocumentSymbol {
  const { text } = parameter;
  const { nameNode, object } = call;
  const keyed = nameNode?.parent?.kind === 'property' && nameNode.parent.value === object ? nameNode.parent : undefined;
  const whole: Span = keyed ?? object;
  const selection: Span = nameNode ?? { start: object.start, end: object.start + 1 };
  const detail = `${call.method} ${call.url?.text.text ?? ''}`.trim();
  const children = mappings(mapOf(object), parameter);
  return symbol(
    call.name || '(unnamed call)',
    detail,
    'call',
    text.spanToFile(whole),
    text.spanToFile(selection),
    children,
  );
}

function mapOf(object: JsonObject): JsonProperty | undefined {
  return object.property('colsToPropsMap');
}

function mappings(property: JsonProperty | undefined, { text }: SaviyntParameter): readonly DocumentSymbol[] {
  if (property?.value?.kind !== 'object') return [];
  const children = property.value.properties.map((mapping) => {
    const detail = mapping.value?.kind === 'string' ? `⟵ ${mapping.value.value}` : '';
    return symbol(mapping.key.value, detail, 'mapping', text.spanToFile(mapping), text.spanToFile(mapping.key), []);
  });
  return [
    symbol(property.key.value, '', 'mappings', text.spanToFile(property), text.spanToFile(property.key), children),
  ];
}

function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  // Editors refuse an outline with an empty name.
  const plain = (at: Span) => ({ start: at.start, end: at.end });
  return {
    name: name.trim() === '' ? '""' : name,
    detail,
    kind,
    span: plain(span),
    selection: plain(selection),
    children,
  };
}
