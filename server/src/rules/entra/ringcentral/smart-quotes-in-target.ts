import { findRingCentralTarget } from '../../../knowledge/entra/ringcentral-targets';
import { contentOf } from '../../json-place';
import type { EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';
import { suggestionOf } from '../support/suggestion';

/** A target attribute with the typographic quotes of the tutorial's change log. */
export const smartQuotesInTarget: EntraRule = {
  code: 'ringcentral/smart-quotes-in-target',
  severity: 'error',
  title: 'Typographic quotes in a target attribute',
  checkAttributeMapping({ targetNode: node }, around, context, report) {
    if (node === undefined || !SMART.test(node.value) || !isToRingCentral(around, context)) return;
    const straight = node.value.replace(ALL_SMART, '"');
    const { fixes } = suggestionOf(node, [straight], context);
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `"${node.value}" has typographic quotes, as Microsoft's tutorial prints them in its change log. No attribute has this name, so nothing arrives. Write ${straight}.`,
      fixes: () =>
        fixes().map((fix) => ({
          ...fix,
          title: 'Write straight quotes',
          isSafe: findRingCentralTarget(straight) !== undefined,
        })),
    });
  },
};

const SMART = /[\u2018-\u201f\u00ab\u00bb]/;
const ALL_SMART = /[\u2018-\u201f\u00ab\u00bb]/g;
