import type { NeutralDocument } from '../../documents/neutral/document';
import { providerNames } from '../../documents/neutral/kind';

/** What a person should know about a neutral mapping, a sentence each. */
export function neutralNotes({ mapping }: NeutralDocument): readonly string[] {
  const { provider, direction, attributes, version } = mapping;
  if (provider === undefined) return ['The mapping names no provider that is known, so its sources cannot be checked.'];
  const way =
    direction === 'toRingCentral'
      ? `from ${providerNames[provider]} to RingCentral`
      : `from RingCentral to ${providerNames[provider]}`;
  const later =
    version !== undefined && version > 1 ? ['It is in a later version of the format than this extension reads.'] : [];
  return [`${attributes.length} attributes, ${way}.`, ...later];
}
