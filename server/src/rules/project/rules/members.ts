import { projectMemberFindings } from '../../../documents/project/member-findings';
import { duplicateMemberRule, unknownMemberRule, wrongTypeRule } from '../../members';
import type { ProjectContext, ProjectRule } from '../project-rule';

const findings = ({ document }: ProjectContext) =>
  // Options nobody has are found with the names of those that a provider has.
  projectMemberFindings(document).filter((found) => found.kind !== 'unknown' || found.around !== 'the options');

const UNREAD = 'It is not read: no preview is made with it, and an expectation that has it fails.';

/** A member the format does not have: what it says, such as all expectations, would be lost. */
export const projectUnknownMember: ProjectRule = {
  code: 'project/unknown-member',
  severity: 'error',
  title: 'Member a project file does not have',
  checkProject: unknownMemberRule(findings, 'The format (docs/project-file.md) has', {
    alone: UNREAD,
    near: UNREAD,
    severity: 'error',
  }),
};

/** A member of another JSON type than the format says. */
export const projectWrongType: ProjectRule = {
  code: 'project/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkProject: wrongTypeRule(findings, 'It is not read.'),
};

/** A member that stands twice in its object. */
export const projectDuplicateMember: ProjectRule = {
  code: 'project/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkProject: duplicateMemberRule(findings),
};
