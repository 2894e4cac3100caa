import { asString } from '../../../json/narrow';
import type { JsonString } from '../../../json/node';
import type { Call } from '../call';
import { earlierCalls, hasOrdinalNames } from '../earlier-answers';
import type { SaviyntParameter } from '../parameter';
import { filledString, propertiesOf } from './json-nodes';
import { type Member, membersRead } from './members';
import { type Mention, ofString } from './mention';

/** The calls of one parameter and what names them there. Access calls have the names of entitlement types. */
export class CallMentions {
  private readonly byCall = new Map<Call, Mention>();
  private readonly isAccess: boolean;

  constructor(private readonly parameter: SaviyntParameter) {
    this.isAccess = hasOrdinalNames(parameter);
    for (const call of parameter.calls) {
      if (call.name === '' || call.nameNode === undefined) continue;
      const extent = { start: call.object.start, end: call.object.end };
      const mention = this.isAccess
        ? ofString(parameter, call.nameNode, { kind: 'entitlementType', extent })
        : ofString(parameter, call.nameNode, {
            kind: 'call',
            key: `${parameter.uri} ${parameter.text.toFile(call.nameNode.start)}`,
            extent,
          });
      this.byCall.set(call, this.isAccess ? mention : { ...mention, role: 'definition' });
    }
  }

  /** The names of the calls, and the paths that begin with one. */
  *inJson(): Iterable<Mention> {
    yield* this.byCall.values();
    for (const node of pathsOf(this.parameter)) {
      const call = callOfPath(this.parameter, node);
      if (call === undefined) continue;
      const start = node.value.length - node.value.trimStart().length;
      const at = this.parameter.text.inString(node);
      yield* this.mentionOf(call, { form: 'path', at, span: { start, end: start + call.name.length } });
    }
  }

  /** `response.call1` of an earlier call; in access calls `response.Group1` of the first call for that type. */
  *inExpression(member: Member): Iterable<Mention> {
    const call = callOfMember(this.parameter, member);
    if (call === undefined) return;
    const { form, at, span } = member;
    const ordinal = member.name.length - call.name.length;
    // The ordinal is no part of the name. An escape inside quotes makes the text longer than the name: nothing is cut.
    const end = span.end - span.start === member.name.length ? span.end - ordinal : span.end;
    yield* this.mentionOf(call, { form, at, span: { start: span.start, end } });
  }

  private *mentionOf(call: Call, written: Pick<Mention, 'form' | 'at' | 'span'>): Iterable<Mention> {
    const named = this.byCall.get(call);
    if (named === undefined) return;
    const { kind, key, name, parameter } = named;
    yield { kind, key, name, role: 'use', parameter, ...written, leadsTo: named };
  }
}

/** The calls of a parameter whose answer a path or an expression of it reads. */
export function callsRead(parameter: SaviyntParameter): ReadonlySet<Call | undefined> {
  const calls = new Set<Call | undefined>();
  for (const node of pathsOf(parameter)) calls.add(callOfPath(parameter, node));
  for (const member of membersRead(parameter)) calls.add(callOfMember(parameter, member));
  return calls;
}

function callOfPath(parameter: SaviyntParameter, { value }: JsonString): Call | undefined {
  const name = /^\w+/.exec(value.trimStart())?.[0];
  return name === undefined ? undefined : earlierCalls(parameter, undefined).get(name);
}

/** In an import "response" is the record or the page that is read. */
function callOfMember(parameter: SaviyntParameter, { binding, name, site }: Member): Call | undefined {
  if (binding !== 'response' || parameter.info.shape === 'import') return undefined;
  return earlierCalls(parameter, site.call).get(name);
}

/** The paths whose first step is a call: of ids, of ticket numbers, of attributes. */
function* pathsOf(parameter: SaviyntParameter): Iterable<JsonString> {
  const { object, calls } = parameter;
  if (parameter.info.shape === 'import' || object === undefined) return;
  for (const holder of [object, ...calls.map((call) => call.object)]) {
    for (const key of ['accountIdPath', 'ticketidPath', 'ticketIdPath', 'ticketStatusPath']) {
      const node = filledString(holder, key);
      if (node !== undefined) yield node;
    }
    for (const { value } of propertiesOf(holder.get('responseColsToPropsMap'))) {
      const node = asString(value);
      if (node !== undefined) yield node;
    }
  }
}
