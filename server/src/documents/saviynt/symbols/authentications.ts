import type { JsonString } from '../../../json/node';
import { MemoKey } from '../../memo';
import type { SaviyntParameter } from '../parameter';
import { connectionStrings, propertiesOf } from './json-nodes';
import type { Member } from './members';
import { definedBy, type Mention, ofString } from './mention';

const CONNECTIONS = new MemoKey(({ info, calls, root }: SaviyntParameter): readonly JsonString[] => {
  if (info.shape !== 'calls') return connectionStrings(root);
  const found: JsonString[] = [];
  for (const { connection } of calls) if (connection !== undefined) found.push(connection);
  return found;
});

/** Every "connection" of a parameter: the names of authentications it uses. */
export function connectionsOf(parameter: SaviyntParameter): readonly JsonString[] {
  return parameter.memo.of(CONNECTIONS);
}

/** The authentications of ConnectionJSON with their keys; in every other parameter "connection". */
export function* authenticationMentions(parameter: SaviyntParameter): Iterable<Mention> {
  if (parameter.name !== 'ConnectionJSON') {
    for (const node of connectionsOf(parameter)) yield ofString(parameter, node, { kind: 'authentication' });
    return;
  }
  for (const property of parameter.authentications) {
    yield definedBy(parameter, property, { kind: 'authentication' });
    for (const setting of propertiesOf(property.value))
      yield definedBy(parameter, setting, {
        kind: 'authenticationKey',
        key: keyOf(property.key.value, setting.key.value),
      });
  }
}

/** `${connection.KEY}` in a call means a key of the authentication that the call names. */
export function authenticationKeyRead(member: Member, parameter: SaviyntParameter): Mention | undefined {
  const name = member.site.call?.connection?.value;
  if (member.binding !== 'connection' || name === undefined) return undefined;
  const { form, at, span } = member;
  return {
    kind: 'authenticationKey',
    key: keyOf(name, member.name),
    name: member.name,
    role: 'use',
    form,
    parameter,
    at,
    span,
  };
}

function keyOf(authentication: string, key: string): string {
  return `${authentication}\n${key}`;
}
