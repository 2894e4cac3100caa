import { languageOfProvider, NEUTRAL_VERSION } from '../../documents/neutral/kind';
import type { PlainAttribute, PlainMapping, PlainSource } from '../plain-mapping';

/** A neutral mapping as a file, in the layout of the samples. */
export function writeNeutral(mapping: PlainMapping): string {
  const { provider, direction, name, scope, origin, connection, attributes, notes } = mapping;
  const json = {
    ringcentralMapping: NEUTRAL_VERSION,
    ...(name !== undefined && { name }),
    provider,
    direction,
    ...(scope !== undefined && { scope }),
    ...(origin !== undefined && { origin }),
    ...(connection !== undefined && { connection }),
    attributes: attributes.map((attribute) => entry(attribute, languageOfProvider[provider])),
    ...(notes !== undefined && { notes }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function entry(
  { target, source, when, matching, default: fallback, notes }: PlainAttribute,
  language: string | undefined,
) {
  return {
    target,
    source: sourceJson(source, language),
    ...(when === 'create' && { when }),
    ...(matching !== undefined && { matching }),
    ...(fallback !== undefined && { default: fallback }),
    ...(notes !== undefined && notes.length > 0 && { notes }),
  };
}

/** The language is named where it is not the provider's own. */
function sourceJson(source: PlainSource, language: string | undefined) {
  if (!('expression' in source) || source.language !== language) return source;
  return { expression: source.expression };
}
