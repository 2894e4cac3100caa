import { asString } from '../../../json/narrow';
import type { JsonString } from '../../../json/node';
import { findUserAttribute } from '../../../knowledge/ringcentral/user-attributes';
import { contentOf } from '../../json-place';
import type { Report } from '../../rule';
import type { JumpCloudContext, JumpCloudRule } from '../jumpcloud-rule';

const MEMBERS: readonly (readonly [member: string, target: string])[] = [
  ['username', 'userName'],
  ['email', 'emails.value'],
  ['firstname', 'name.givenName'],
  ['lastname', 'name.familyName'],
];
const PARTS = ['streetAddress', 'locality', 'region', 'postalCode'];

/** A value longer than RingCentral's contact takes. Source: RingCentral's REST reference, extension contact. */
export const tooLong: JumpCloudRule = {
  code: 'jumpcloud/too-long',
  severity: 'warning',
  title: 'Value longer than RingCentral takes',
  checkUser(user, context, report) {
    for (const [member, target] of MEMBERS) checkLength(user.text(member), target, context, report);
    for (const address of user.addresses)
      for (const part of PARTS) checkLength(asString(address.get(part)), `addresses.${part}`, context, report);
  },
};

function checkLength(
  node: JsonString | undefined,
  target: string,
  { document }: JumpCloudContext,
  report: Report,
): void {
  const limit = findUserAttribute(target)?.maxLength;
  if (node === undefined || limit === undefined || node.value.length <= limit) return;
  report({
    span: contentOf(node),
    at: document.text,
    message: `This value has ${node.value.length} characters; RingCentral is believed to take at most ${limit} in ${target}, and to refuse the user with 400. Shorten it.`,
  });
}
