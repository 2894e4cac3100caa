import type { MetadataEntry } from '../../../documents/entra/model/members';
import { suggest } from '../../../expressions/kit/suggest';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { EntraContext, EntraRule } from '../entra-rule';
import { suggestionOf } from '../support/suggestion';

/** A value of object mapping metadata that the engine cannot read. */
export const metadataValue: EntraRule = {
  code: 'entra/metadata-value',
  severity: 'warning',
  title: 'Metadata value that cannot be read',
  checkObjectMapping({ metadata }, context, report) {
    for (const entry of metadata) check(entry, context, report);
  },
};

/** Values that are JSON texts inside a string (published schemas; Microsoft Graph, "objectMappingMetadata"). */
const JSON_TEXTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Disposition', ['Normal', 'Discard', 'Escrow']],
  ['EscrowBehavior', ['Default', 'IgnoreLookupReferenceResolutionFailure']],
]);

const FLAGS: ReadonlySet<string> = new Set([
  'DisableMonitoringForChanges',
  'ExcludeFromReporting',
  'IsCustomerDefined',
  'Unsynchronized',
]);

function check({ key, value, valueNode: node }: MetadataEntry, context: EntraContext, report: Report): void {
  if (node === undefined) return;
  const words = JSON_TEXTS.get(key);
  let meant: readonly string[] | undefined;
  if (words !== undefined) meant = jsonText(value, words);
  else if (FLAGS.has(key) && value !== 'true' && value !== 'false')
    meant = /^(?:true|false)$/i.test(value) ? [value.toLowerCase()] : [];
  if (meant === undefined) return;
  const { fixes } = suggestionOf(node, meant, context);
  const form =
    words === undefined
      ? 'It is "true" or "false".'
      : `It is a JSON text inside the string, with quotes of its own: ${words.map((word) => `"\\"${word}\\""`).join(' or ')}.`;
  report({
    span: contentOf(node),
    at: context.document.text,
    message: `The value of ${key} cannot be read. ${form} Metadata should stay as Entra exported it.`,
    fixes,
  });
}

/** What was meant, if the value is none of the texts; undefined if it is. */
function jsonText(value: string, words: readonly string[]): readonly string[] | undefined {
  if (words.some((word) => value === `"${word}"`)) return undefined;
  const bare = value.replaceAll('"', '');
  const found = words.filter((word) => word.toLowerCase() === bare.toLowerCase());
  return (found.length > 0 ? found : suggest(bare, words)).map((word) => `"${word}"`);
}
