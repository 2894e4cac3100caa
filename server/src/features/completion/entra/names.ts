import type { EntraDocument } from '../../../documents/entra/document';
import type { Directory } from '../../../documents/entra/model/directory';
import { entraFunctions } from '../../../expressions/entra/library';
import { scopeOperators } from '../../../knowledge/entra/scope-operators';
import { type NamedAttribute, sourceAttributes, targetAttributes } from '../../entra/attributes';
import { type NameRole, roleAt, type Surroundings, surroundings } from '../../entra/role';
import { describeFunctions, signatureWithResult } from '../../expression/function-words';
import type { ValueCursor } from '../../json-cursor';
import type { Draft } from '../completion';

/** Names that fit at a place which holds one; undefined at every other place. */
export function nameDrafts(
  document: EntraDocument,
  { path }: ValueCursor,
  offset: number,
): readonly Draft[] | undefined {
  const role = roleAt(document, path);
  if (role === undefined) return undefined;
  return drafts(role, surroundings(document, offset));
}

function drafts(role: NameRole, around: Surroundings): readonly Draft[] | undefined {
  const { schema, rule, objectMapping, attributeMapping, directory } = around;
  switch (role) {
    case 'operator':
      return operatorDrafts(around);
    case 'function':
      return entraFunctions.map((entry) => ({
        label: entry.name,
        kind: 'function',
        detail: signatureWithResult(entry),
        documentation: describeFunctions([entry]),
        insertion: [JSON.stringify(entry.name)],
      }));
    case 'sourceAttribute':
      return sourceAttributes(objectMapping).map(attributeDraft);
    case 'targetAttribute': {
      const filled = new Set(
        objectMapping?.attributeMappings.flatMap((mapping) =>
          mapping === attributeMapping ? [] : mapping.targetAttributeName,
        ),
      );
      return targetAttributes(objectMapping)
        .filter(({ name }) => !filled.has(name))
        .map(attributeDraft);
    }
    case 'sourceDirectory':
    case 'targetDirectory':
      return (schema?.directories ?? []).map(({ name }) => nameDraft(name, 'directory'));
    case 'sourceObject':
      return objectDrafts(rule?.sourceDirectory);
    case 'targetObject':
      return objectDrafts(rule?.targetDirectory);
    case 'referencedObject':
      return objectDrafts(directory);
    default:
      return undefined;
  }
}

function nameDraft(name: string, detail: string): Draft {
  return { label: name, kind: 'value', detail, insertion: [JSON.stringify(name)] };
}

function objectDrafts(directory: Directory | undefined): readonly Draft[] {
  return (directory?.objects ?? []).map(({ name, directory: { name: of } }) => nameDraft(name, `object of ${of}`));
}

function attributeDraft({ name, type, documentation }: NamedAttribute, rank: number): Draft {
  return {
    label: name,
    kind: 'attribute',
    detail: type,
    ...(documentation === '' ? {} : { documentation }),
    insertion: [JSON.stringify(name)],
    rank,
  };
}

/** Those for the type of the attribute that is compared come first. */
function operatorDrafts({ objectMapping, clause }: Surroundings): readonly Draft[] {
  const attribute = objectMapping?.sourceObject?.attribute(clause?.sourceOperandName ?? '');
  return scopeOperators.map(({ name, takesValue, types, documentation, source }, rank) => {
    const fits = attribute?.type === undefined || types.length === 0 || types.includes(attribute.type);
    return {
      label: name,
      kind: 'value',
      detail: takesValue ? 'with a value' : 'without a value',
      documentation: `${documentation}\n\nSource: ${source.title}`,
      insertion: [JSON.stringify(name)],
      rank: fits ? rank : 50 + rank,
    };
  });
}
