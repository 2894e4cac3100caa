import type { OktaRule } from '../okta-rule';
import { reportEqual } from '../support/equal-values';

/** Two users of the app with one extension number. */
export const duplicateExtension: OktaRule = {
  code: 'okta/duplicate-extension',
  severity: 'error',
  title: 'Extension number of several users',
  checkDocument(context, report) {
    if (context.document.kind !== 'okta/appUsers') return;
    reportEqual(
      'extensionNumber',
      context,
      report,
      (value, other) =>
        `${value} is the extension number of ${other} too. RingCentral answers "Extension number is duplicate". Correct it in the directory, or edit it in RingCentral's Service web portal.`,
    );
  },
};
