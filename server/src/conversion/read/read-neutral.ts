import type { NeutralDocument } from '../../documents/neutral/document';
import { NEUTRAL_VERSION } from '../../documents/neutral/kind';
import type { NeutralMapping, NeutralSource } from '../../documents/neutral/model';
import { asObject, textOf } from '../../json/narrow';
import { ConversionError, type PlainAttribute, type PlainSource, type Remark, type Remarked } from '../plain-mapping';

/**
 * Reads a neutral mapping.
 * @throws ConversionError when it names no provider, or is of a version of the format that nobody here knows: what that means
 * by a member is not known either
 */
export function readNeutral({ mapping, kind, uri }: NeutralDocument): Remarked {
  const { provider, direction, scope, node } = mapping;
  refuseVersion(mapping);
  if (provider === undefined) throw new ConversionError('The mapping names no provider that is known. Add "provider".');
  const remarks: Remark[] = [];
  const attributes = mapping.attributes.flatMap((attribute): readonly PlainAttribute[] => {
    const { target, source, when, matching, notes } = attribute;
    const plain = source && sourceOf(source);
    if (plain === undefined || target === '') {
      remarks.push({
        kind: 'not-converted',
        target,
        message: 'The entry is incomplete, or its language is not known.',
      });
      return [];
    }
    const fallback = attribute.default;
    return [
      {
        target,
        source: plain,
        ...(when === 'create' && { when }),
        ...(matching !== undefined && { matching }),
        ...(fallback !== undefined && { default: fallback }),
        ...(notes.length > 0 && { notes }),
      },
    ];
  });
  const name = textOf(node.get('name'));
  const administrator = textOf(asObject(node.get('connection'))?.get('administrator'));
  return {
    mapping: {
      provider,
      direction,
      ...(name !== '' && { name }),
      ...(scope !== undefined && {
        scope: {
          ...(scope.groups.length > 0 && { groups: scope.groups }),
          ...(scope.expression !== undefined && { expression: scope.expression }),
          ...(scope.language !== undefined && scope.expression !== undefined && { language: scope.language }),
        },
      }),
      ...(administrator !== '' && { connection: { administrator } }),
      origin: { kind, file: uri.slice(uri.lastIndexOf('/') + 1) },
      attributes,
    },
    remarks,
  };
}

function refuseVersion({ node, version }: NeutralMapping): void {
  const written = node.get('ringcentralMapping');
  if (written === undefined || version === NEUTRAL_VERSION) return;
  const said = written.kind === 'string' ? JSON.stringify(written.value) : (version ?? `of kind ${written.kind}`);
  throw new ConversionError(
    `The mapping says "ringcentralMapping": ${said}, and there is only version ${NEUTRAL_VERSION} of the format. Nothing is planned or converted with it.`,
  );
}

function sourceOf(source: NeutralSource): PlainSource | undefined {
  switch (source.kind) {
    case 'attribute':
      return { attribute: source.attribute };
    case 'constant':
      return { constant: source.constant };
    case 'expression':
      return source.language && { expression: source.expression, language: source.language };
  }
}
