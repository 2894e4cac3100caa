import type { ExpressionText } from '../documents/expression-slot';
import type { Call } from '../documents/saviynt/call';
import type { Connector } from '../documents/saviynt/connector';
import { earlierCalls } from '../documents/saviynt/earlier-answers';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import type { PathSegment } from '../expressions/kit';
import type { JsonNode, JsonProperty, JsonString } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import { templatesOf } from './place';

/** Something that has a name in a connector: an authentication of ConnectionJSON, a key of one, or a call. */
export interface NamedThing {
  readonly kind: 'authentication' | 'authenticationKey' | 'call';
  readonly name: string;
  readonly uri: string;
  /** Its name, in offsets of the file. */
  readonly span: Span;
  /** All of it. */
  readonly extent: Span;
}

/** A place that means a {@link NamedThing}; its own name counts as one. */
export interface Reference {
  readonly uri: string;
  readonly span: Span;
  readonly thing: NamedThing;
}

interface Authentication {
  readonly thing: NamedThing;
  readonly keys: ReadonlyMap<string, NamedThing>;
}

/** The authentications and their keys, `"connection"` of calls, and `${connection.KEY}` in their expressions. */
export function* authenticationReferences(connector: Connector): Iterable<Reference> {
  const holder = connector.get('ConnectionJSON');
  if (holder === undefined) return;
  const byName = new Map<string, Authentication>();
  for (const property of holder.authentications) {
    const authentication = readAuthentication(property, holder);
    byName.set(property.key.value, authentication);
    for (const thing of [authentication.thing, ...authentication.keys.values()])
      yield { uri: holder.uri, span: thing.span, thing };
  }
  for (const parameter of connector.parameters) {
    const { uri, text } = parameter;
    const seen = new Set<JsonString>(); // the calls of an import block share its "connection"
    for (const call of parameter.calls) {
      const { connection } = call;
      const authentication = byName.get(connection?.value ?? '');
      if (connection === undefined || authentication === undefined) continue;
      if (!seen.has(connection)) yield { uri, span: contentSpan(connection, text), thing: authentication.thing };
      seen.add(connection);
      for (const { at, segment } of members(call, 'connection')) {
        const thing = authentication.keys.get(segment.name);
        if (thing !== undefined) yield { uri, span: at.spanToFile(segment.span), thing };
      }
    }
  }
}

function readAuthentication(property: JsonProperty, holder: SaviyntParameter): Authentication {
  const thing = (kind: NamedThing['kind'], { key, start, end }: JsonProperty): NamedThing => ({
    kind,
    name: key.value,
    uri: holder.uri,
    span: contentSpan(key, holder.text),
    extent: holder.text.spanToFile({ start, end }),
  });
  const properties = property.value?.kind === 'object' ? property.value.properties : [];
  return {
    thing: thing('authentication', property),
    keys: new Map(properties.map((setting) => [setting.key.value, thing('authenticationKey', setting)])),
  };
}

/** The calls of a parameter; the paths that begin with one's name, and `response.<call>` in later calls. */
export function* callReferences(parameter: SaviyntParameter): Iterable<Reference> {
  const { uri, text, calls } = parameter;
  const things = new Map<Call | undefined, NamedThing>();
  for (const call of calls) {
    if (call.name === '' || call.nameNode === undefined) continue;
    const span = contentSpan(call.nameNode, text);
    const thing: NamedThing = { kind: 'call', name: call.name, uri, span, extent: text.spanToFile(call.object) };
    things.set(call, thing);
    yield { uri, span, thing };
  }
  const all = earlierCalls(parameter, undefined);
  for (const { at, span, name } of pathHeads(parameter)) {
    const thing = things.get(all.get(name));
    if (thing !== undefined) yield { uri, span: at.spanToFile(span), thing };
  }
  if (parameter.info.shape === 'import') return; // there "response" is the record that is read
  for (const call of calls) {
    for (const { at, segment } of members(call, 'response')) {
      const thing = things.get(earlierCalls(parameter, call).get(segment.name));
      if (thing !== undefined) yield { uri, span: at.spanToFile(segment.span), thing };
    }
  }
}

/** First steps of `accountIdPath` and of the paths in `responseColsToPropsMap`: each names a call. */
function* pathHeads(parameter: SaviyntParameter): Iterable<{ at: EmbeddedText; span: Span; name: string }> {
  if (parameter.info.shape !== 'calls') return;
  const map = parameter.object?.get('responseColsToPropsMap');
  const paths: (JsonNode | undefined)[] = [parameter.object?.get('accountIdPath')];
  if (map?.kind === 'object') paths.push(...map.properties.map(({ value }) => value));
  for (const node of paths) {
    const name = node?.kind === 'string' ? /^\w+/.exec(node.value)?.[0] : undefined;
    if (node?.kind !== 'string' || name === undefined) continue;
    const at = parameter.text.inString(node);
    yield { at, span: { start: 0, end: name.length }, name };
  }
}

/** What is read from `binding` in the expressions of a call: `a` for `binding.a`, `binding?.a.b` and `binding['a']`. */
function* members(call: Call, binding: string): Iterable<{ at: EmbeddedText; segment: PathSegment }> {
  for (const { templated } of templatesOf(call)) {
    // Looked at before the template is parsed: most strings do not name it.
    if (!templated.node.value.includes(binding)) continue;
    for (const segment of secondNames(templated, binding)) yield { at: templated.text, segment };
  }
}

function* secondNames({ language, parsed }: ExpressionText, binding: string): Iterable<PathSegment> {
  for (const { segments } of language.references(parsed)) {
    const [first, second] = segments;
    if (first?.name !== binding || second === undefined) continue;
    const { name, span } = second;
    // A key in brackets comes with its quotes.
    const isQuoted = span.end - span.start === name.length + 2;
    yield { name, span: isQuoted ? { start: span.start + 1, end: span.end - 1 } : span };
  }
}

function contentSpan(node: JsonString, at: EmbeddedText): Span {
  return at.spanToFile({ start: node.contentStart, end: node.contentEnd });
}
