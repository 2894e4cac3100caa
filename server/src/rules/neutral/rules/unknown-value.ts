import { NEUTRAL_VERSION } from '../../../documents/neutral/kind';
import { neutralPlace } from '../../../documents/neutral/schema';
import type { JsonObject } from '../../../json/node';
import { pathOf } from '../../../json/path';
import type { Report } from '../../rule';
import { reportUnknownValue, reportUnknownVersion } from '../../unknown-value';
import type { NeutralContext, NeutralRule } from '../neutral-rule';

/** A value that is none of those the format has: another provider, language, direction or version. */
export const unknownValue: NeutralRule = {
  code: 'mapping/unknown-value',
  severity: 'error',
  title: 'Value the format does not have',
  checkMapping(context, report) {
    const { mapping } = context;
    const { node } = mapping;
    const version = node.get('ringcentralMapping');
    const consequence = 'Nothing is planned or converted with it.';
    reportUnknownVersion('ringcentralMapping', version, NEUTRAL_VERSION, context.document, consequence, report);
    checkMembers(node, ['provider', 'direction', 'language'], context, report);
    if (mapping.scope !== undefined) checkMembers(mapping.scope.node, ['language'], context, report);
  },
  checkAttribute({ node, sourceNode }, context, report) {
    checkMembers(node, ['when'], context, report);
    if (sourceNode !== undefined) checkMembers(sourceNode, ['language'], context, report);
  },
};

function checkMembers(object: JsonObject, keys: readonly string[], { document }: NeutralContext, report: Report): void {
  for (const key of keys) {
    const node = object.get(key);
    if (node !== undefined) reportUnknownValue(key, node, neutralPlace(pathOf(node))?.values ?? [], document, report);
  }
}
