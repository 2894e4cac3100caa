import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty } from '../../json/node';
import type { Span } from '../../text/span';
import { type DocumentSymbol, type SymbolKind, symbol } from './symbol';

/** An outline deeper than this helps nobody. */
const MAX_DEPTH = 4;
const MAX_DETAIL = 80;

/** What a parameter is made of: authentications, calls with their mappings, blocks of the import, actions or settings. */
export function parameterSymbols(parameter: SaviyntParameter): readonly DocumentSymbol[] {
  return new Outline(parameter).symbols();
}

class Outline {
  constructor(private readonly parameter: SaviyntParameter) {}

  symbols(): readonly DocumentSymbol[] {
    const { parameter } = this;
    const root = parameter.object;
    if (root === undefined || parameter.isEncrypted) return [];
    switch (parameter.info.shape) {
      case 'authentications':
        return parameter.authentications.map((property) =>
          this.keyed(property, 'authentication', textOf(asObject(property.value)?.get('authType'))),
        );
      case 'import':
        return root.properties.flatMap((property) => this.block(property));
      case 'calls':
        return [...this.mappings(root.property('responseColsToPropsMap')), ...this.calls(root)];
      default:
        return this.others(root);
    }
  }

  private others(root: JsonObject): readonly DocumentSymbol[] {
    const actions = this.parameter.name === 'UpdateUserJSON' ? asObject(root.get('actions')) : undefined;
    if (actions !== undefined)
      return actions.properties.map((property) => {
        const action = asObject(property.value);
        return this.keyed(property, 'action', '', action === undefined ? [] : this.calls(action));
      });
    if (this.parameter.calls.length === 0) return root.properties.map((property) => this.setting(property, 1));
    const own = this.parameter.calls.filter(({ object }) => object === root);
    return [...own.map(({ object }) => this.call('', undefined, object)), ...this.calls(root)];
  }

  /** `accountParams` and its like: calls, entitlement types, and entitlements that stand in the record itself. */
  private block(property: JsonProperty): readonly DocumentSymbol[] {
    const block = asObject(property.value);
    if (block === undefined) return [];
    const types = asObject(block.get('entTypes'))?.properties ?? [];
    return [
      this.keyed(property, 'block', textOf(block.get('connection')), [
        ...this.calls(block),
        ...this.typeMappings(block.property('acctEntMappings')),
        ...types.map((type) => {
          const object = asObject(type.value);
          const inside =
            object === undefined ? [] : [...this.calls(object), ...this.typeMappings(object.property('entMappings'))];
          return this.keyed(type, 'entitlementType', '', inside);
        }),
      ]),
    ];
  }

  private typeMappings(property: JsonProperty | undefined): readonly DocumentSymbol[] {
    const map = asObject(property?.value);
    if (property === undefined || map === undefined) return [];
    const children = map.properties.map((type) => {
      const object = asObject(type.value);
      const path = [textOf(object?.get('listPath')), textOf(object?.get('idPath'))].filter((step) => step !== '');
      const inside = this.mappings(object?.property('colsToPropsMap'));
      return this.keyed(type, 'entitlementType', path.length === 0 ? '' : `⟵ ${path.join('.')}`, inside);
    });
    return [this.keyed(property, 'mappings', '', children)];
  }

  /** The calls of `holder`: a list in provisioning parameters, a map of names in the import. */
  private calls(holder: JsonObject): readonly DocumentSymbol[] {
    const calls = holder.get('call');
    if (calls?.kind === 'array')
      return calls.items.flatMap((item) => {
        if (item.kind !== 'object') return [];
        const name = item.get('name');
        return [this.call(textOf(name), name?.kind === 'string' ? name : undefined, item)];
      });
    return (asObject(calls)?.properties ?? []).flatMap((property) => {
      const object = asObject(property.value);
      return object === undefined ? [] : [this.call(property.key.value, property.key, object, property)];
    });
  }

  private call(name: string, nameNode: Span | undefined, object: JsonObject, whole: Span = object): DocumentSymbol {
    const http = asObject(object.get('http')) ?? object;
    const detail = `${textOf(http.get('httpMethod')).trim().toUpperCase()} ${textOf(http.get('url'))}`.trim();
    const selection = nameNode ?? { start: object.start, end: object.start + 1 };
    return this.symbol(
      name || '(unnamed call)',
      detail,
      'call',
      whole,
      selection,
      this.mappings(object.property('colsToPropsMap')),
    );
  }

  private mappings(property: JsonProperty | undefined): readonly DocumentSymbol[] {
    const map = asObject(property?.value);
    if (property === undefined || map === undefined) return [];
    const children = map.properties.map((mapping) => {
      const source = textOf(mapping.value);
      return this.keyed(mapping, 'mapping', source === '' ? '' : `⟵ ${source}`);
    });
    return [this.keyed(property, 'mappings', '', children)];
  }

  private setting(property: JsonProperty, depth: number): DocumentSymbol {
    const { value } = property;
    const inside = value?.kind === 'object' && depth < MAX_DEPTH ? value.properties : [];
    const children = inside.map((child) => this.setting(child, depth + 1));
    return this.keyed(property, 'setting', settingWords(value), children);
  }

  private keyed(
    property: JsonProperty,
    kind: SymbolKind,
    detail: string,
    children: readonly DocumentSymbol[] = [],
  ): DocumentSymbol {
    return this.symbol(property.key.value, detail, kind, property, property.key, children);
  }

  private symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    whole: Span,
    selection: Span,
    children: readonly DocumentSymbol[],
  ): DocumentSymbol {
    const { text } = this.parameter;
    return symbol(name, detail, kind, text.spanToFile(whole), text.spanToFile(selection), children);
  }
}

function textOf(node: JsonNode | undefined): string {
  return node?.kind === 'string' ? node.value : '';
}

function settingWords(value: JsonNode | undefined): string {
  if (value?.kind === 'array') return value.items.length === 1 ? '1 item' : `${value.items.length} items`;
  if (value === undefined || value.kind === 'object' || value.kind === 'invalid') return '';
  const text = String(value.value);
  return text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL)}…` : text;
}
