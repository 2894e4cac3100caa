import { memberFindings } from '../../../documents/okta/members';
import { duplicateMemberRule } from '../../members';
import type { OktaRule } from '../okta-rule';

/** A member, such as the mapping of an attribute, that stands twice. Source: RFC 8259 §4. */
export const duplicateMember: OktaRule = {
  code: 'okta/duplicate-member',
  severity: 'warning',
  title: 'Member that stands twice',
  checkDocument: duplicateMemberRule(({ document }) => memberFindings(document)),
};
