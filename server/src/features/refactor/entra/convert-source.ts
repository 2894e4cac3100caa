import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { sourcesIn } from '../../../documents/entra/model/mapping-source';
import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import { printString } from '../../../expressions/entra';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { canBeMapped, mappingJson } from '../../../rules/entra/support/new-mapping';
import { setMember } from '../../../rules/layout';
import type { Refactoring } from '../refactoring';

/**
 * Makes a direct, a constant or an expression mapping of one of another kind. The expression that a direct mapping becomes
 * gives the same value: Join of one source.
 */
export function convertSource(
  mapping: AttributeMapping,
  around: ObjectMapping | undefined,
  context: EntraContext,
): readonly Refactoring[] {
  const { source, node } = mapping;
  const found: Refactoring[] = [];
  const offer = (title: string, expression: string) => {
    if (!canBeMapped(expression)) return;
    const { source } = mappingJson(mapping.targetAttributeName, expression);
    found.push({ title, edits: [setMember(node, 'source', source, context)] });
  };
  const constant = source?.type === 'Constant' ? source.name : undefined;
  if (constant === undefined)
    offer('Convert to a constant mapping', printString(mapping.defaultValue || sampleConstant(mapping)));
  const attribute = attributeOf(mapping) ?? around?.sourceObject?.attributes[0]?.name;
  if (source?.type !== 'Attribute' && attribute !== undefined)
    offer(`Convert to a direct mapping of [${attribute}]`, `[${attribute}]`);
  if (source?.type !== 'Function') {
    const value = constant === undefined ? attribute && `[${attribute}]` : printString(constant);
    if (value !== undefined) offer('Convert to an expression mapping', `Join("", ${value})`);
  }
  return found;
}

/** A value that the target can take, to be replaced. */
function sampleConstant({ target }: AttributeMapping): string {
  if (target?.type === 'Boolean') return 'True';
  return target?.type === 'Integer' ? '0' : 'value';
}

/** The first attribute that the source reads. */
function attributeOf({ source }: AttributeMapping): string | undefined {
  if (source === undefined) return undefined;
  for (const each of sourcesIn(source)) if (each.type === 'Attribute' && each.name !== '') return each.name;
  return undefined;
}
