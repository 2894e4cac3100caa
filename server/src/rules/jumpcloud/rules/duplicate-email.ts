import type { JsonString } from '../../../json/node';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Two users with one address. Source: RingCentral: an e-mail address is used once in an account. */
export const duplicateEmail: JumpCloudRule = {
  code: 'jumpcloud/duplicate-email',
  severity: 'error',
  title: 'Two users with one e-mail address',
  checkDocument({ document }, report) {
    const first = new Map<string, JsonString>();
    for (const user of document.users) {
      const email = user.text('email');
      if (email === undefined || email.value === '') continue;
      const before = first.get(email.value.toLowerCase());
      if (before === undefined) {
        first.set(email.value.toLowerCase(), email);
        continue;
      }
      report({
        span: contentOf(email),
        at: document.text,
        message: `Another user has the address ${email.value} already. RingCentral takes an address once in an account, so the second user is refused with 409. Give each an address of its own.`,
        related: [{ uri: document.uri, span: contentOf(before), message: 'The first user.' }],
      });
    }
  },
};
