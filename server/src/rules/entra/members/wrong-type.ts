import { memberFindings } from '../../../documents/entra/members';
import { wrongTypeRule } from '../../members';
import type { EntraRule } from '../entra-rule';

/** A value of another JSON type than the member has in Graph. Source: Microsoft Graph v1.0 metadata. */
export const wrongType: EntraRule = {
  code: 'entra/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkDocument: wrongTypeRule(({ document }) => memberFindings(document), 'Entra answers 400 without saying where.'),
};
