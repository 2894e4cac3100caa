import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

/** Several direct numbers in one attribute. Source: Okta's guide for RingCentral: only the first one is imported. */
export const severalDirectNumbers: OktaRule = {
  code: 'okta/several-direct-numbers',
  severity: 'warning',
  title: 'Several direct numbers of one user',
  checkDocument(context, report) {
    const { document } = context;
    if (document.kind !== 'okta/appUsers') return;
    for (const user of document.users) {
      const node = user.get('directNumber');
      const numbers =
        node?.kind === 'array'
          ? node.items.flatMap((item) => (item.kind === 'string' ? item.value : []))
          : node?.kind === 'string'
            ? node.value.split(/[,;|]/)
            : [];
      const [first] = numbers;
      if (node === undefined || first === undefined || numbers.length < 2) continue;
      report({
        span: node.kind === 'array' ? { start: node.start, end: node.end } : contentOf(node),
        at: document.text,
        message: `Okta can only import one direct number, the first one that RingCentral has. The ${numbers.length - 1 === 1 ? 'other one does' : `other ${numbers.length - 1} do`} not arrive. Keep one here.`,
        fixes: () => [replaceFix(context.document, node, first.trim(), `Keep ${first.trim()}`)],
      });
    }
  },
};
