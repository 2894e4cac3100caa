import { memberFindings } from '../../../documents/entra/members';
import { duplicateMemberRule } from '../../members';
import type { EntraRule } from '../entra-rule';

/** A member that stands twice in its object. Source: RFC 8259 §4: what a reader makes of it is unpredictable. */
export const duplicateMember: EntraRule = {
  code: 'entra/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkDocument: duplicateMemberRule(({ document }) => memberFindings(document)),
};
