import type { EntraDocument } from '../../documents/entra/document';
import type { LogEntry } from '../../documents/entra/log/entry';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import type { Directory, ObjectDefinition } from '../../documents/entra/model/directory';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import type { SynchronizationRule } from '../../documents/entra/model/synchronization-rule';
import type { JsonNode } from '../../json/node';
import type { Span } from '../../text/span';
import { type DocumentSymbol, symbol } from './symbol';

const MAX_DETAIL = 80;

/** What a file of Entra's provisioning is made of: rules with their mappings, directories, entries of a log. */
export function entraSymbols(document: EntraDocument): readonly DocumentSymbol[] {
  if (document.log.length > 0) return document.log.map(entrySymbol);
  if (document.kind === 'entra/objectMapping') return document.objectMappings.map(objectMappingSymbol);
  return [
    ...document.rules.map(ruleSymbol),
    ...document.schemas.flatMap(({ directories }) => directories.map(directorySymbol)),
    ...document.looseMappings.map(mappingSymbol),
  ];
}

function ruleSymbol(rule: SynchronizationRule): DocumentSymbol {
  const { node, name, sourceDirectoryName, targetDirectoryName, objectMappings } = rule;
  const detail = `${sourceDirectoryName} ⟶ ${targetDirectoryName}`;
  return named(
    name || '(unnamed rule)',
    detail,
    'rule',
    node,
    node.get('name'),
    objectMappings.map(objectMappingSymbol),
  );
}

function objectMappingSymbol(mapping: ObjectMapping): DocumentSymbol {
  const { node, sourceObjectName, targetObjectName, attributeMappings, isEnabled } = mapping;
  const detail = `${mapping.name}${isEnabled ? '' : ' (disabled)'}`;
  const label = `${targetObjectName} ⟵ ${sourceObjectName}`;
  return named(label, detail, 'mappings', node, mapping.targetObjectNode, attributeMappings.map(mappingSymbol));
}

function mappingSymbol(mapping: AttributeMapping): DocumentSymbol {
  const { node, targetAttributeName, targetNode, source, defaultValue, matchingPriority } = mapping;
  const from = source?.expression || source?.name || defaultValue;
  const match = matchingPriority > 0 ? ` (matching ${matchingPriority})` : '';
  const detail = from === undefined || from === '' ? match.trim() : `⟵ ${cut(from)}${match}`;
  return named(targetAttributeName, detail, 'mapping', node, targetNode, []);
}

function directorySymbol(directory: Directory): DocumentSymbol {
  const { node, name, nameNode, objects } = directory;
  return named(name, 'directory', 'directory', node, nameNode, objects.map(objectSymbol));
}

function objectSymbol({ node, name, nameNode, attributes }: ObjectDefinition): DocumentSymbol {
  const children = attributes.map((attribute) => {
    const { type = '', isMultivalued } = attribute;
    const detail = isMultivalued ? `${type}, multi-valued` : type;
    return named(attribute.name, detail, 'attribute', attribute.node, attribute.nameNode, []);
  });
  return named(name, 'object', 'object', node, nameNode, children);
}

function entrySymbol({ span, source, action, status, error }: LogEntry): DocumentSymbol {
  const why = error?.code === undefined || error.code === '' ? '' : `: ${error.code}`;
  const start = { start: span.start, end: span.start };
  return symbol(source.displayName || source.id, `${action} ${status}${why}`.trim(), 'entry', span, start, []);
}

/** @param at what to reveal; its beginning when it is none of text */
function named(
  name: string,
  detail: string,
  kind: DocumentSymbol['kind'],
  node: Span,
  at: JsonNode | undefined,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const selection = at?.kind === 'string' ? at : { start: node.start, end: node.start + 1 };
  return symbol(name, detail, kind, node, selection, children);
}

function cut(text: string): string {
  return text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL - 1)}…` : text;
}
