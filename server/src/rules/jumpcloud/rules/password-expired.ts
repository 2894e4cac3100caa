import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Source: JumpCloud, Integrate with RingCentral: an expired password suspends and deactivates. */
export const passwordExpired: JumpCloudRule = {
  code: 'jumpcloud/password-expired',
  severity: 'information',
  title: 'Expired password deactivates the user',
  checkUser(user, { document }, report) {
    const node = user.get('password_expired');
    if (node === undefined || !user.is('password_expired') || user.is('suspended')) return;
    report({
      span: contentOf(node),
      at: document.text,
      message:
        'The password has expired, so JumpCloud suspends the user and deactivates the user in RingCentral too (documented). Both end when the password is updated.',
    });
  },
};
