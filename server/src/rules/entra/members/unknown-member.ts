import { memberFindings } from '../../../documents/entra/members';
import { unknownMemberRule } from '../../members';
import type { EntraRule } from '../entra-rule';

/** A member that Graph does not document. Source: Microsoft Graph v1.0 metadata. */
export const unknownMember: EntraRule = {
  code: 'entra/unknown-member',
  severity: 'hint',
  title: 'Undocumented member',
  checkDocument: unknownMemberRule(({ document }) => memberFindings(document), 'Microsoft Graph documents', {
    alone: 'Whether Entra ignores or refuses it is unknown.',
    near: 'What it says is lost, or the file refused.',
  }),
};
