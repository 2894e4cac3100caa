import { jumpCloudMemberFindings } from '../../../documents/jumpcloud/schema';
import { memberRules } from '../../members';
import type { JumpCloudContext, JumpCloudRule } from '../jumpcloud-rule';

const [unknownMember, wrongType, duplicateMember] = memberRules<JumpCloudContext>({
  family: 'jumpcloud',
  title: 'Undocumented member',
  who: "JumpCloud's API has",
  unknown: { alone: 'The connector does not read it.', near: 'The connector does not read it.' },
  wrongType: 'JumpCloud refuses it.',
  findings: ({ document }) => jumpCloudMemberFindings(document),
});

/** A member that is not documented. */
export const jumpCloudUnknownMember: JumpCloudRule = { ...unknownMember, checkDocument: unknownMember.check };

/** A value of another JSON type than is documented. */
export const jumpCloudWrongType: JumpCloudRule = { ...wrongType, checkDocument: wrongType.check };

/** A member that stands twice in its object. */
export const jumpCloudDuplicateMember: JumpCloudRule = { ...duplicateMember, checkDocument: duplicateMember.check };
