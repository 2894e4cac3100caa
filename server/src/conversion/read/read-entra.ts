import type { EntraDocument } from '../../documents/entra/document';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import { parseEntra } from '../../expressions/entra';
import { ConversionError, type PlainAttribute, type PlainSource, type Remark, type Remarked } from '../plain-mapping';
import { usualPath } from '../target-names';

/**
 * Reads the mapping of users of a file of Entra.
 * @throws ConversionError when the file has none
 */
export function readEntra(document: EntraDocument): Remarked {
  const remarks: Remark[] = [];
  const around = document.objectMappings.find(
    ({ isEnabled, sourceObjectName, targetObjectName }) =>
      isEnabled && sourceObjectName === 'User' && !/group/i.test(targetObjectName),
  );
  const mappings = around?.attributeMappings ?? document.looseMappings;
  if (mappings.length === 0)
    throw new ConversionError('The file has no attribute mappings of users. Name a synchronization schema.');
  const scope = around?.scope;
  if (scope !== undefined && scope.clauses.length > 0)
    remarks.push({
      kind: 'note',
      target: '',
      message: `The scoping filter (${scope.clauses.length} clauses) is not converted. Set up the same condition at the new provider.`,
    });
  const attributes = mappings.flatMap((mapping) => attributeOf(mapping, remarks));
  return {
    mapping: {
      provider: 'entra',
      direction: 'toRingCentral',
      origin: {
        kind: document.kind,
        file: document.uri.slice(document.uri.lastIndexOf('/') + 1),
        ...(around !== undefined && around.name !== '' && { name: around.name }),
      },
      attributes,
    },
    remarks,
  };
}

function attributeOf(mapping: AttributeMapping, remarks: Remark[]): readonly PlainAttribute[] {
  const { targetAttributeName, matchingPriority, flowType, defaultValue } = mapping;
  if (targetAttributeName === '') return [];
  const target = usualPath(targetAttributeName);
  const source = sourceOf(mapping);
  if (source === undefined) return [];
  if (flowType !== undefined && flowType !== 'Always' && flowType !== 'ObjectAddOnly')
    remarks.push({
      kind: 'note',
      target,
      message: `The flow type ${flowType} is kept as "always": the neutral format has always and create only.`,
    });
  return [
    {
      target,
      source,
      ...(flowType === 'ObjectAddOnly' && { when: 'create' as const }),
      ...(matchingPriority > 0 && { matching: matchingPriority }),
      ...(defaultValue !== undefined &&
        defaultValue !== '' &&
        !('constant' in source && source.constant === defaultValue) && { default: defaultValue }),
    },
  ];
}

function sourceOf({ source, defaultValue }: AttributeMapping): PlainSource | undefined {
  // The portal's mapping kind "None" with a default value, which is a constant.
  if (source === undefined)
    return defaultValue === undefined || defaultValue === '' ? undefined : { constant: defaultValue };
  const { type, name, expression } = source;
  if (type === 'Constant') return { constant: name };
  if (type === 'Attribute' && name !== '') return { attribute: name };
  const { root } = parseEntra(expression);
  if (root.kind === 'attribute') return { attribute: root.name };
  return expression === '' ? undefined : { expression, language: 'entra' };
}
