import { jumpCloudMemberFindings } from '../../../documents/jumpcloud/schema';
import { duplicateMemberRule, unknownMemberRule, wrongTypeRule } from '../../members';
import type { JumpCloudContext, JumpCloudRule } from '../jumpcloud-rule';

const findings = ({ document }: JumpCloudContext) => jumpCloudMemberFindings(document);

/** A member that JumpCloud does not document. Source: JumpCloud API v1, System users. */
export const jumpCloudUnknownMember: JumpCloudRule = {
  code: 'jumpcloud/unknown-member',
  severity: 'warning',
  title: 'Undocumented member',
  checkDocument: unknownMemberRule(findings, "JumpCloud's API has", {
    alone: 'The connector does not read it.',
    near: 'The connector does not read it.',
  }),
};

/** A value of another JSON type than JumpCloud documents. */
export const jumpCloudWrongType: JumpCloudRule = {
  code: 'jumpcloud/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkDocument: wrongTypeRule(findings, 'JumpCloud refuses it.'),
};

/** A member that stands twice in its object. */
export const jumpCloudDuplicateMember: JumpCloudRule = {
  code: 'jumpcloud/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkDocument: duplicateMemberRule(findings),
};
