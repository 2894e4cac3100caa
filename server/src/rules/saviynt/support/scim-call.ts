import type { Call } from '../../../documents/saviynt/call';
import type { JsonObject } from '../../../json/node';
import { scimVersionOf } from '../../../knowledge/scim/version';
import type { RuleContext } from '../../rule';
import { pathOfUrl } from './query';

/**
 * The body of a call that writes a user of a SCIM 2.0 service other than RingCentral, whose rules know more; undefined
 * when it is no such call or the body is not surely readable.
 */
export function foreignScimUser(call: Call, { connector }: RuleContext): JsonObject | undefined {
  const { body } = call;
  if (connector.target === 'ringcentral' || body === undefined) return undefined;
  const url = call.url?.text.text ?? '';
  if (!/\/scim\d*\/(v\d\/)?.*Users(\/|$)/i.test(pathOfUrl(url).trim()) || scimVersionOf(url) === 1) return undefined;
  return body.isCertain && body.json.problems.length === 0 && body.root?.kind === 'object' ? body.root : undefined;
}
