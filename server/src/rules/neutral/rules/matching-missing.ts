import { keySpan } from '../../json-place';
import { setMember } from '../../layout';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** No entry says by which attribute users are found. */
export const matchingMissing: NeutralRule = {
  code: 'mapping/matching-missing',
  severity: 'warning',
  title: 'No matching attribute',
  checkMapping(context, report) {
    const { mapping, document } = context;
    const property = mapping.node.property('attributes');
    if (!isToRingCentral(context) || property === undefined || mapping.attributes.length < 2) return;
    if (mapping.attributes.some(({ matchingNode }) => matchingNode !== undefined)) return;
    const userName = mapping.attributes.find(({ target }) => target.toLowerCase() === 'username');
    report({
      span: keySpan(property),
      at: document.text,
      message:
        'No entry has "matching", so it is not said how a user is found in RingCentral, and everybody would be created anew. Give userName "matching": 1.',
      fixes: () =>
        userName === undefined
          ? []
          : [{ title: 'Match by userName', edits: [setMember(userName.node, 'matching', 1, context)], isSafe: false }],
    });
  },
};
