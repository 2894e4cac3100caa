import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

/** Source: JumpCloud, Integrate with RingCentral: at the moment of provisioning user name and e-mail should match. */
export const jumpCloudUsernameNotEmail: JumpCloudRule = {
  code: 'jumpcloud/username-not-email',
  severity: 'error',
  title: 'User name differs from the e-mail address',
  checkUser(user, { document }, report) {
    const [name, email] = [user.text('username'), user.text('email')];
    if (name === undefined || email === undefined || name.value === '' || email.value === '') return;
    if (name.value.toLowerCase() === email.value.toLowerCase()) return;
    report({
      span: contentOf(name),
      at: document.text,
      message: `The user name is ${name.value} and the e-mail address ${email.value}. They must match at the moment of provisioning (documented), otherwise RingCentral is believed to refuse the user. JumpCloud cannot map another attribute to userName: change the user name.`,
      related: [{ uri: document.uri, span: contentOf(email), message: 'The e-mail address.' }],
      fixes: () => [
        {
          title: `Change the user name to ${email.value}`,
          edits: [replaceValue(document.uri, document.text, name, email.value)],
          isSafe: false,
        },
      ],
    });
  },
};
