import { keySpan, memberSpan } from '../../json-place';
import type { JumpCloudRule } from '../jumpcloud-rule';

const REQUIRED: readonly (readonly [member: string, target: string])[] = [
  ['username', 'userName'],
  ['email', 'the work e-mail address'],
  ['firstname', 'name.givenName'],
  ['lastname', 'name.familyName'],
];

/** A user without what RingCentral requires. Source: RingCentral's OpenAPI description. */
export const missingValue: JumpCloudRule = {
  code: 'jumpcloud/missing-value',
  severity: 'error',
  title: 'Value RingCentral requires is missing',
  checkUser(user, { document }, report) {
    for (const [member, target] of REQUIRED) {
      const property = user.node.property(member);
      const value = property?.value;
      const isMissing =
        value === undefined || value.kind === 'null' || (value.kind === 'string' && value.value.trim() === '');
      if (!isMissing) continue;
      report({
        span: property === undefined ? memberSpan(user.node, 'username', 'email', '_id') : keySpan(property),
        at: document.text,
        message: `This user has no ${member}, and RingCentral requires ${target} of every user (documented). Creating the user fails with 400. Fill it in JumpCloud.`,
      });
    }
  },
};
