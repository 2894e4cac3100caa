import { MemoKey } from '../../memo';
import type { Connector } from '../connector';
import type { SaviyntParameter } from '../parameter';
import { attributeMentions, attributeRead } from './attributes';
import { authenticationKeyRead, authenticationMentions } from './authentications';
import { CallMentions } from './calls';
import { entitlementTypeMentions } from './entitlement-types';
import { membersRead } from './members';
import type { Mention, SymbolKind } from './mention';

/** One thing of a connector, with every place that names it. */
export interface ConnectorSymbol {
  readonly kind: SymbolKind;
  readonly key: string;
  readonly name: string;
  /** Where it stands; undefined when nothing among the files defines it. */
  readonly definition: Mention | undefined;
  readonly mentions: readonly Mention[];
}

/** Kept with the parameter: after a keystroke, only the parameter that was typed in is read again. */
const MENTIONS = new MemoKey((parameter: SaviyntParameter): readonly Mention[] => {
  if (parameter.isEncrypted) return [];
  const calls = new CallMentions(parameter);
  const found = [
    ...authenticationMentions(parameter),
    ...calls.inJson(),
    ...entitlementTypeMentions(parameter),
    ...attributeMentions(parameter),
  ];
  for (const member of membersRead(parameter)) {
    found.push(...calls.inExpression(member));
    const read = authenticationKeyRead(member, parameter) ?? attributeRead(member, parameter);
    if (read !== undefined) found.push(read);
  }
  return found;
});

/** Every place of one parameter that names something. */
export function mentionsIn(parameter: SaviyntParameter): readonly Mention[] {
  return parameter.memo.of(MENTIONS);
}

const SYMBOLS = new MemoKey((connector: Connector): ReadonlyMap<string, ConnectorSymbol> => {
  const groups = new Map<string, Mention[]>();
  for (const parameter of connector.parameters)
    for (const mention of mentionsIn(parameter)) {
      const id = idOf(mention);
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [mention]);
      else group.push(mention);
    }
  return new Map([...groups].map(([id, mentions]) => [id, symbolOf(mentions)]));
});

function symbolOf(mentions: readonly Mention[]): ConnectorSymbol {
  const definitions = mentions.filter(({ role }) => role === 'definition');
  // An attribute that an answer fills as well comes from the import.
  const definition = definitions.find(({ parameter }) => parameter.info.shape === 'import') ?? definitions[0];
  const { kind, key, name } = definition ?? (mentions[0] as Mention);
  return { kind, key, name, definition, mentions };
}

/** All things of a connector that have names. */
export function symbolsOf(connector: Connector): Iterable<ConnectorSymbol> {
  return connector.memo.of(SYMBOLS).values();
}

/** The thing that a mention means. */
export function symbolOfMention(
  connector: Connector,
  mention: Pick<Mention, 'kind' | 'key'>,
): ConnectorSymbol | undefined {
  return connector.memo.of(SYMBOLS).get(idOf(mention));
}

function idOf({ kind, key }: Pick<Mention, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}
