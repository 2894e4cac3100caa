import { memberFindings } from '../../../documents/okta/members';
import { wrongTypeRule } from '../../members';
import type { OktaRule } from '../okta-rule';

/** A value of another JSON type than the member has in Okta's API. Source: Okta Management API. */
export const wrongType: OktaRule = {
  code: 'okta/wrong-type',
  severity: 'error',
  title: 'Value of the wrong type',
  checkDocument: wrongTypeRule(({ document }) => memberFindings(document), 'Okta answers 400.'),
};
