import { neutralPlace } from '../../../documents/neutral/schema';
import { suggest } from '../../../expressions/kit/suggest';
import type { JsonObject } from '../../../json/node';
import { pathOf } from '../../../json/path';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { NeutralContext, NeutralRule } from '../neutral-rule';

/** A value that is none of those the format has: another provider, language, direction or version. */
export const unknownValue: NeutralRule = {
  code: 'mapping/unknown-value',
  severity: 'error',
  title: 'Value the format does not have',
  checkMapping(context, report) {
    const { mapping } = context;
    checkMembers(mapping.node, ['ringcentralMapping', 'provider', 'direction', 'language'], context, report);
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
    if (node === undefined || (node.kind !== 'string' && node.kind !== 'number')) continue;
    const values = neutralPlace(pathOf(node))?.values ?? [];
    if (values.includes(node.value)) continue;
    const names = values.map(String);
    const [right] = suggest(String(node.value), names);
    report({
      span: contentOf(node),
      at: document.text,
      message: `"${key}" is one of ${names.join(', ')}; "${node.value}" is not read.`,
      fixes: () =>
        right === undefined || node.kind !== 'string'
          ? []
          : [
              {
                title: `Change to ${right}`,
                edits: [replaceValue(document.uri, document.text, node, right)],
                isSafe: right.toLowerCase() === node.value.toLowerCase(),
              },
            ],
    });
  }
}
