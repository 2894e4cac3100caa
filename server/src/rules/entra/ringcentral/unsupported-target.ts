import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { suggest } from '../../../expressions/kit/suggest';
import type { JsonString } from '../../../json/node';
import {
  findRingCentralTarget,
  removedTargets,
  ringCentralTargetNames,
} from '../../../knowledge/entra/ringcentral-targets';
import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import type { Fix } from '../../diagnostic';
import { contentOf } from '../../json-place';
import { removeItem } from '../../layout';
import type { EntraContext, EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';
import { suggestionOf } from '../support/suggestion';

/** A target attribute that is none of the fourteen of RingCentral's gallery application. */
export const unsupportedTarget: EntraRule = {
  code: 'ringcentral/unsupported-target',
  severity: 'warning',
  title: 'Target attribute RingCentral does not take from Entra',
  checkAttributeMapping(mapping, around, context, report) {
    const node = mapping.targetNode;
    if (node === undefined || !isToRingCentral(around, context) || isHandledElsewhere(node.value)) return;
    const meant = meantBy(node.value);
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `"${node.value}" is none of the 14 attributes of RingCentral's application in Microsoft's tutorial. RingCentral ignores it or refuses the user with 400; which of the two is not known.${meant === undefined ? ' Remove the mapping.' : ` Did you mean "${meant}"?`}`,
      fixes: () => fixes(mapping, node, meant, context),
    });
  },
};

/** Primary keys, typographic quotes, removed attributes and telephone numbers have findings of their own. */
function isHandledElsewhere(name: string): boolean {
  return (
    name === '' ||
    name === 'id' ||
    findRingCentralTarget(name) !== undefined ||
    removedTargets.includes(name) ||
    /[\u2018-\u201f\u00ab\u00bb]/.test(name) ||
    /^phoneNumbers\[/.test(name)
  );
}

function meantBy(name: string): string | undefined {
  const colon = name.lastIndexOf(':');
  const urn = colon < 0 ? undefined : misspelledUrns.get(name.slice(0, colon).toLowerCase());
  const spelled = urn === undefined ? name : `${urn}${name.slice(colon)}`;
  return findRingCentralTarget(spelled) !== undefined ? spelled : suggest(spelled, ringCentralTargetNames)[0];
}

function fixes(mapping: AttributeMapping, node: JsonString, meant: string | undefined, context: EntraContext) {
  const found: Fix[] = meant === undefined ? [] : [...suggestionOf(node, [meant], context).fixes()];
  const edit = removeItem(context.document, mapping.node);
  if (edit !== undefined) found.push({ title: 'Remove the mapping', edits: [edit], isSafe: false });
  return found;
}
