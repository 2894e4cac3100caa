import { neutralMemberFindings } from '../../../documents/neutral/schema';
import { duplicateMemberRule, unknownMemberRule, wrongTypeRule } from '../../members';
import type { NeutralContext, NeutralRule } from '../neutral-rule';

const findings = ({ document }: NeutralContext) => neutralMemberFindings(document);

/** A member the format does not have. */
export const neutralUnknownMember: NeutralRule = {
  code: 'mapping/unknown-member',
  severity: 'warning',
  title: 'Member the format does not have',
  checkMapping: unknownMemberRule(findings, 'The format (docs/mapping-format.md) has', {
    alone: 'It is ignored.',
    near: 'It is ignored.',
  }),
};

/** A member of another JSON type than the format says. */
export const neutralWrongType: NeutralRule = {
  code: 'mapping/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkMapping: wrongTypeRule(findings, 'It is not read.'),
};

/** A member that stands twice in its object. */
export const neutralDuplicateMember: NeutralRule = {
  code: 'mapping/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkMapping: duplicateMemberRule(findings),
};
