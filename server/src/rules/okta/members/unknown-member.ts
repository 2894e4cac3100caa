import { memberFindings } from '../../../documents/okta/members';
import { unknownMemberRule } from '../../members';
import type { OktaRule } from '../okta-rule';

/** A member that Okta does not document. Source: Okta Management API. */
export const unknownMember: OktaRule = {
  code: 'okta/unknown-member',
  severity: 'hint',
  title: 'Undocumented member',
  checkDocument: unknownMemberRule(({ document }) => memberFindings(document), 'Okta documents', {
    alone: 'Whether it is ignored or refused is unknown.',
    near: 'What it says is lost, or the request refused.',
  }),
};
