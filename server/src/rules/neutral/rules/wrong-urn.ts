import { misspelledUrns } from '../../../knowledge/scim/schema-urns';
import { replaceIn } from '../../edits';
import { isToRingCentral, type NeutralRule } from '../neutral-rule';

/** A schema URN as vendors' articles misprint it. JumpCloud's guide to RingCentral has one of them. */
export const wrongUrn: NeutralRule = {
  code: 'mapping/wrong-urn',
  severity: 'error',
  title: 'Misprinted schema URN',
  checkAttribute({ targetNode: node }, context, report) {
    if (node === undefined || !isToRingCentral(context)) return;
    const { value } = node;
    const isWhole = misspelledUrns.has(value.toLowerCase());
    const end = isWhole ? value.length : value.lastIndexOf(':');
    const urn = end < 0 ? undefined : misspelledUrns.get(value.slice(0, end).toLowerCase());
    if (urn === undefined) return;
    const at = context.document.text.inString(node);
    // JumpCloud's table prints the URN alone for the department, the only attribute RingCentral takes from it.
    const right = isWhole ? `${urn}:department` : urn;
    report({
      span: { start: 0, end },
      at,
      message: `"${value.slice(0, end)}" is no schema of SCIM 2.0; JumpCloud's guide prints it incompletely. RingCentral does not find the attribute. The URN is ${urn}.`,
      fixes: () => [
        {
          title: `Change to ${right}`,
          edits: [replaceIn(context.document.uri, at, { start: 0, end }, right)],
          isSafe: !isWhole,
        },
      ],
    });
  },
};
