import { contentOf } from '../../json-place';
import { setMember } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';

/** A matching attribute that RingCentral cannot be asked for. */
export const matchingNotFilterable: EntraRule = {
  code: 'ringcentral/matching-not-filterable',
  severity: 'error',
  title: 'Matching attribute RingCentral cannot filter by',
  checkAttributeMapping(mapping, around, context, report) {
    const node = mapping.matchingPriorityNode;
    const name = mapping.targetAttributeName;
    if (!mapping.isMatching || node === undefined || name === 'userName' || !isToRingCentral(around, context)) return;
    const isEmail = name === 'emails[type eq "work"].value';
    report({
      span: contentOf(node),
      at: context.document.text,
      severity: isEmail ? 'information' : 'error',
      message: isEmail
        ? 'RingCentral filters users by userName and by "email" (documented); whether it takes this path in a filter is not known. userName, which is the same address, is certain.'
        : `RingCentral filters users by userName and e-mail only (documented), so asking for "${name}" is believed to fail with 400 invalidFilter, and nobody is matched. Match by userName.`,
      fixes: () => {
        const userName = around?.attributeMappings.find((each) => each.targetAttributeName === 'userName');
        const edits = [setMember(mapping.node, 'matchingPriority', 0, context)];
        if (userName !== undefined && !userName.isMatching)
          edits.push(setMember(userName.node, 'matchingPriority', 1, context));
        const isMatched = userName !== undefined || (around?.matching.length ?? 0) > 1;
        return isMatched ? [{ title: 'Match by userName', edits, isSafe: false }] : [];
      },
    });
  },
};
