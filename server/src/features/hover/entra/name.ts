import type { EntraDocument } from '../../../documents/entra/document';
import type { Directory, ObjectDefinition } from '../../../documents/entra/model/directory';
import { entraFunctions } from '../../../expressions/entra/library';
import type { JsonNode } from '../../../json/node';
import { ringCentralTutorial } from '../../../knowledge/entra/log/sources';
import { findRingCentralTarget } from '../../../knowledge/entra/ringcentral-targets';
import { findScopeOperator } from '../../../knowledge/entra/scope-operators';
import { counted } from '../../../text/counted';
import { mayBeRingCentral, type NamedAttribute, sourceAttributes, targetAttributes } from '../../entra/attributes';
import { type NameRole, type Surroundings, surroundings } from '../../entra/role';
import { describeFunctions } from '../../expression/function-words';
import { codeSpan, plainMarkdown } from '../../markdown';
import { sourceLine } from './words';

/** What a name of a file stands for; undefined where the value is no name, or one that nothing is known about. */
export function nameWords(
  document: EntraDocument,
  node: JsonNode,
  role: NameRole | undefined,
  offset: number,
): string | undefined {
  if (node.kind !== 'string' || role === undefined) return undefined;
  return wordsOf(node.value, role, surroundings(document, offset));
}

function wordsOf(name: string, role: NameRole, around: Surroundings): string | undefined {
  const { schema, rule, objectMapping, directory } = around;
  switch (role) {
    case 'operator':
      return operatorWords(name);
    case 'function': {
      const entries = entraFunctions.filter((entry) => entry.name === name);
      return entries.length === 0 ? undefined : describeFunctions(entries);
    }
    case 'sourceAttribute':
      return attributeWords(sourceAttributes(objectMapping).find((attribute) => attribute.name === name));
    case 'targetAttribute':
      return targetWords(name, around);
    case 'sourceDirectory':
    case 'targetDirectory':
      return directoryWords(schema?.directory(name));
    case 'sourceObject':
      return objectWords(rule?.sourceDirectory?.object(name));
    case 'targetObject':
      return objectWords(rule?.targetDirectory?.object(name));
    case 'referencedObject':
      return objectWords(directory?.object(name));
    default:
      return undefined;
  }
}

function operatorWords(name: string): string | undefined {
  const operator = findScopeOperator(name);
  if (operator === undefined) return undefined;
  const { takesValue, types, documentation, source } = operator;
  const facts = [
    takesValue ? 'It takes a value.' : 'It takes no value: targetOperand is null.',
    ...(types.length === 0 ? [] : [`For attributes of the types ${types.join(', ')}.`]),
  ];
  return [`**${plainMarkdown(name)}** — operator`, documentation, facts.join(' '), sourceLine(source)].join('\n\n');
}

function targetWords(name: string, { objectMapping }: Surroundings): string | undefined {
  const words = attributeWords(targetAttributes(objectMapping).find((attribute) => attribute.name === name));
  const known = mayBeRingCentral(objectMapping) ? findRingCentralTarget(name) : undefined;
  if (words === undefined || known === undefined) return words;
  return [words, `Usually filled by ${codeSpan(known.source)}.`, sourceLine(ringCentralTutorial)].join('\n\n');
}

function attributeWords(attribute: NamedAttribute | undefined): string | undefined {
  if (attribute === undefined) return undefined;
  const { name, type, documentation } = attribute;
  return [`**${plainMarkdown(name)}** — ${type}`, plainMarkdown(documentation)].join('\n\n');
}

function objectWords(object: ObjectDefinition | undefined): string | undefined {
  if (object === undefined) return undefined;
  const { name, attributes, directory } = object;
  return `**${plainMarkdown(name)}** — object of ${plainMarkdown(directory.name)}, ${counted(attributes.length, 'attribute')}`;
}

function directoryWords(directory: Directory | undefined): string | undefined {
  if (directory === undefined) return undefined;
  const { name, objects, isReadOnly } = directory;
  const fixed = isReadOnly ? ' Its definition cannot be changed.' : '';
  return `**${plainMarkdown(name)}** — directory, ${counted(objects.length, 'object')}.${fixed}`;
}
