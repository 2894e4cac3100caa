import { asObject, objectsIn, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import type { OktaKind, Recognised } from './kind';
import { terraformMappings } from './model/terraform';

/** A file that {@link recognise} knows has one of these texts. */
const TELLING =
  /"pushStatus"|"appuser"|"okta_profile_mapping"|"#base"|"#custom"|"login"|"syncState"|"userName"|"eventType"|"externalId"/;

/** Whether it is worth parsing the file: an editor sends every JSON file it opens, at every keystroke. */
export function mayBeOkta(content: string): boolean {
  return TELLING.test(content);
}

/** Recognises a file of Okta's provisioning by its shape, which must be unmistakable. */
export function recognise(root: JsonNode | undefined): Recognised | undefined {
  const terraform = terraformMappings(root);
  if (terraform.length > 0) return { kind: 'okta/terraformMapping', nodes: terraform };
  const items = root?.kind === 'array' ? objectsIn(root) : [asObject(root)].flatMap((object) => object ?? []);
  if (items.length === 0) return undefined;
  const kind = KINDS.find(([, isOne]) => items.every(isOne))?.[0];
  return kind === undefined ? undefined : { kind, nodes: items };
}

const KINDS: readonly (readonly [OktaKind, (node: JsonObject) => boolean])[] = [
  ['okta/profileMapping', isProfileMapping],
  ['okta/appUserSchema', (node) => schemaOf(node) === 'appuser'],
  ['okta/userSchema', (node) => schemaOf(node) === 'user'],
  ['okta/appUsers', isAppUser],
  ['okta/users', isUser],
  ['okta/systemLog', isEvent],
];

/** Two ends of which one is a user of an app; or, without ends, an expression with its push status. */
function isProfileMapping(node: JsonObject): boolean {
  const list = node.get('properties');
  if (list !== undefined && list.kind !== 'object') return false;
  const ends = [endType(node.get('source')), endType(node.get('target'))];
  if (ends.every((type) => type === 'user' || type === 'appuser'))
    return ends.includes('appuser') || textOf(node.get('id')).startsWith('prm');
  if (textOf(node.get('id')).startsWith('prm') && list !== undefined) return true;
  const properties = list?.properties ?? [];
  return properties.some(({ value }) => {
    const attribute = asObject(value);
    const status = textOf(attribute?.get('pushStatus'));
    return attribute?.get('expression')?.kind === 'string' && (status === 'PUSH' || status === 'DONT_PUSH');
  });
}

function endType(end: JsonNode | undefined): string {
  return textOf(asObject(end)?.get('type'));
}

/** A schema has a part with the id that Okta gives it; whose it is, its URL, its name or its attributes say. */
function schemaOf(node: JsonObject): 'user' | 'appuser' | undefined {
  const definitions = asObject(node.get('definitions'));
  const [base, custom] = [asObject(definitions?.get('base')), asObject(definitions?.get('custom'))];
  if (textOf(base?.get('id')) !== '#base' && textOf(custom?.get('id')) !== '#custom') return undefined;
  if (textOf(node.get('id')).includes('/apps/')) return 'appuser';
  const properties = asObject(base?.get('properties'));
  if (textOf(node.get('name')) === 'user' || properties?.get('login') !== undefined) return 'user';
  if (properties?.get('userName') !== undefined) return 'appuser';
  const own = asObject(custom?.get('properties'))?.properties ?? [];
  return own.some(({ value }) => asObject(value)?.get('externalName') !== undefined) ? 'appuser' : 'user';
}

/** What only the assignment of a user to an app has (AppUser). */
function isAppUser(node: JsonObject): boolean {
  if (asObject(node.get('profile')) === undefined) return false;
  const scope = textOf(node.get('scope'));
  return (
    (scope === 'USER' || scope === 'GROUP') && (node.get('status') !== undefined || node.get('syncState') !== undefined)
  );
}

function isUser(node: JsonObject): boolean {
  const profile = asObject(node.get('profile'));
  return profile?.get('login')?.kind === 'string' && profile.get('email') !== undefined;
}

/** A LogEvent of the System Log. */
function isEvent(node: JsonObject): boolean {
  return (
    node.get('eventType')?.kind === 'string' &&
    node.get('published')?.kind === 'string' &&
    (node.get('outcome')?.kind === 'object' || node.get('target')?.kind === 'array')
  );
}
