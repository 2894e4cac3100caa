import type { OktaDocument } from '../../documents/okta/document';
import type { MappedAttribute, ProfileMapping } from '../../documents/okta/model/profile-mapping';
import type { SchemaAttribute } from '../../documents/okta/model/schema';
import { asObject, textOf } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import { type DocumentSymbol, symbol } from './symbol';

/** What a file of Okta's provisioning is made of: mapped attributes, definitions, users, events. */
export function oktaSymbols(document: OktaDocument): readonly DocumentSymbol[] {
  const { mappings, schemas, users, nodes, kind } = document;
  if (kind === 'okta/systemLog') return nodes.map(eventSymbol);
  const [only, ...others] = mappings;
  if (only !== undefined)
    return others.length === 0 ? only.attributes.map(attributeSymbol) : mappings.map(mappingSymbol);
  return [
    ...schemas.flatMap(({ attributes }) => attributes.map(definitionSymbol)),
    ...users.map(({ node, label, status }) => symbol(label, status, 'entry', node, head(node), [])),
  ];
}

function mappingSymbol({ node, source, target, attributes }: ProfileMapping): DocumentSymbol {
  const label = `${target?.name ?? '?'} ⟵ ${source?.name ?? '?'}`;
  return symbol(label, '', 'mappings', node, head(node), attributes.map(attributeSymbol));
}

function attributeSymbol({ name, node, nameNode, expression, isRemoval }: MappedAttribute): DocumentSymbol {
  return symbol(name, isRemoval ? 'removed' : `⟵ ${expression.slice(0, 200)}`, 'mapping', node, nameNode, []);
}

function definitionSymbol({ name, property, nameNode, type, part }: SchemaAttribute): DocumentSymbol {
  return symbol(name, `${type}${part === 'custom' ? ', custom' : ''}`, 'attribute', property, nameNode, []);
}

function eventSymbol(node: JsonObject): DocumentSymbol {
  const result = textOf(asObject(node.get('outcome'))?.get('result'));
  return symbol(textOf(node.get('eventType')), result, 'entry', node, head(node), []);
}

function head({ start }: JsonObject) {
  return { start, end: start + 1 };
}
