import type { OktaRule } from '../okta-rule';
import { reportEqual } from '../support/equal-values';

/** Two users with one e-mail address. Source: Okta's guide for RingCentral: it is the key of a user. */
export const duplicateEmail: OktaRule = {
  code: 'okta/duplicate-email',
  severity: 'error',
  title: 'E-mail address of several users',
  checkDocument(context, report) {
    reportEqual(
      'email',
      context,
      report,
      (value, other) =>
        `"${value}" is the e-mail address of ${other} too. RingCentral knows users by it and answers "More than one record found for Email: ${value}". Give one of them another address.`,
    );
  },
};
