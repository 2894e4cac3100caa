import { neutralMemberFindings } from '../../../documents/neutral/schema';
import { memberRules } from '../../members';
import type { NeutralContext, NeutralRule } from '../neutral-rule';

const [unknownMember, wrongType, duplicateMember] = memberRules<NeutralContext>({
  family: 'mapping',
  title: 'Member the format does not have',
  who: 'The format (docs/mapping-format.md) has',
  unknown: { alone: 'It is ignored.', near: 'It is ignored.' },
  wrongType: 'It is not read.',
  findings: ({ document }) => neutralMemberFindings(document),
});

/** A member that is not documented. */
export const neutralUnknownMember: NeutralRule = { ...unknownMember, checkMapping: unknownMember.check };

/** A value of another JSON type than is documented. */
export const neutralWrongType: NeutralRule = { ...wrongType, checkMapping: wrongType.check };

/** A member that stands twice in its object. */
export const neutralDuplicateMember: NeutralRule = { ...duplicateMember, checkMapping: duplicateMember.check };
