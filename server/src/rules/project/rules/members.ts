import { projectMemberFindings } from '../../../documents/project/member-findings';
import { memberRules } from '../../members';
import type { ProjectContext, ProjectRule } from '../project-rule';

const UNREAD = 'It is not read: no preview is made with it, and an expectation that has it fails.';

const [unknownMember, wrongType, duplicateMember] = memberRules<ProjectContext>({
  family: 'project',
  title: 'Member a project file does not have',
  who: 'The format (docs/project-file.md) has',
  unknown: { alone: UNREAD, near: UNREAD, severity: 'error' },
  wrongType: 'It is not read.',
  findings: ({ document }) =>
    // Options nobody has are found with the names of those that a provider has.
    projectMemberFindings(document).filter((found) => found.kind !== 'unknown' || found.around !== 'the options'),
});

/** A member that is not documented. */
export const projectUnknownMember: ProjectRule = { ...unknownMember, checkProject: unknownMember.check };

/** A value of another JSON type than is documented. */
export const projectWrongType: ProjectRule = { ...wrongType, checkProject: wrongType.check };

/** A member that stands twice in its object. */
export const projectDuplicateMember: ProjectRule = { ...duplicateMember, checkProject: duplicateMember.check };
