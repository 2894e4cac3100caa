import { asObject, objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { insightsEvents } from '../../knowledge/jumpcloud/log/events';
import type { JumpCloudKind, Recognised } from './kind';

/** A file that {@link recogniseJumpCloud} knows has one of these texts, or is named after JumpCloud. */
const TELLING = /"event_type"|"username"|"databaseAttributes"|"constantAttributes"/;

const NAMED = /[._-]?jumpcloud[._-]?users?\.json$/i;

/** Whether it is worth parsing the file. */
export function mayBeJumpCloud(content: string): boolean {
  return TELLING.test(content);
}

/**
 * Recognises a file of JumpCloud by its shape, which must be unmistakable; users of few members by the name of the file
 * (`jumpcloud-users.json`), as other products have a `username` too.
 */
export function recogniseJumpCloud(uri: string, root: JsonNode | undefined): Recognised | undefined {
  const nodes = itemsOf(root);
  if (nodes.length === 0) return undefined;
  const isNamed = NAMED.test(uri);
  const kinds: readonly (readonly [JumpCloudKind, (node: JsonObject) => boolean])[] = [
    ['jumpcloud/directoryInsights', isEvent],
    ['jumpcloud/application', isApplication],
    ['jumpcloud/users', (node) => isUser(node, isNamed)],
  ];
  const kind = kinds.find(([, isOne]) => nodes.every(isOne))?.[0];
  return kind && { kind, nodes };
}

/** One object, a list, or a page of the API (`{"totalCount": …, "results": […]}`). */
function itemsOf(root: JsonNode | undefined): readonly JsonObject[] {
  if (root?.kind === 'array') return objectsIn(root);
  const object = asObject(root);
  const results = object?.get('results');
  if (results?.kind === 'array') return objectsIn(results);
  return object === undefined ? [] : [object];
}

function isEvent(node: JsonObject): boolean {
  const isKnown = insightsEvents.has(textOf(node.get('event_type'))) || textOf(node.get('service')) === 'directory';
  const telling = ['service', 'initiated_by', 'resource', 'success', 'timestamp', 'organization'];
  return node.get('event_type')?.kind === 'string' && isKnown && telling.some((key) => node.get(key) !== undefined);
}

function isApplication(node: JsonObject): boolean {
  const config = asObject(node.get('config'));
  if (config === undefined || node.get('name')?.kind !== 'string') return false;
  return ['constantAttributes', 'databaseAttributes', 'acsUrl', 'idpEntityId', 'spEntityId'].some(
    (key) => asObject(config.get(key)) !== undefined,
  );
}

/** Members that only JumpCloud's users have. */
const USER_MEMBERS: readonly string[] = [
  'account_locked',
  'allow_public_key',
  'employeeIdentifier',
  'enable_user_portal_multifactor',
  'ldap_binding_user',
  'password_expired',
  'password_never_expires',
  'passwordless_sudo',
  'samba_service_user',
  'sudo',
  'systemUsername',
  'totp_enabled',
  'unix_guid',
  'unix_uid',
];

function isUser(node: JsonObject, isNamed: boolean): boolean {
  if (node.get('username') === undefined && !(isNamed && node.get('email') !== undefined)) return false;
  if (isNamed || USER_MEMBERS.some((member) => node.get(member) !== undefined)) return true;
  // Custom attributes, and numbers under the name that only JumpCloud gives them.
  const phones = objectsIn(node.get('phoneNumbers'));
  return phones.some((phone) => phone.get('number') !== undefined);
}
