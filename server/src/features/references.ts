import type { Call } from '../documents/saviynt/call';
import type { Connector } from '../documents/saviynt/connector';
import type { SaviyntDocument } from '../documents/saviynt/document';
import type { SaviyntParameter } from '../documents/saviynt/parameter';
import { earlierAnswers } from '../documents/saviynt/scope';
import { type GroovyTemplate, type PathSegment, references } from '../expressions/groovy';
import type { JsonNode, JsonString } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import { type Span, touches } from '../text/span';
import { templatesOf } from './place';
import type { Workspace } from './workspace';

/** Something that has a name in a connector: an authentication of ConnectionJSON, or a call. */
export interface NamedThing {
  readonly kind: 'authentication' | 'call';
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

const memo = new WeakMap<Connector, readonly Reference[]>();

/** Every reference to an authentication or a call in the files of a connector. */
export function referencesIn(connector: Connector): readonly Reference[] {
  let found = memo.get(connector);
  if (found === undefined) {
    found = [...authenticationReferences(connector), ...connector.parameters.flatMap(callReferences)];
    memo.set(connector, found);
  }
  return found;
}

/** The reference that a cursor touches. */
export function referenceAt(document: SaviyntDocument, offset: number, workspace: Workspace): Reference | undefined {
  for (const connection of document.connections) {
    if (!connection.parameters.some(({ text }) => text.contains(offset))) continue;
    const all = referencesIn(workspace.connectorOf(connection));
    const found = all.find(({ uri, span }) => uri === document.uri && touches(span, offset));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All places that mean the same thing as the one at the cursor, in all files of the connector. */
export function referencesTo(document: SaviyntDocument, offset: number, workspace: Workspace): readonly Reference[] {
  const at = referenceAt(document, offset, workspace);
  if (at === undefined) return [];
  return document.connections
    .map((connection) => referencesIn(workspace.connectorOf(connection)))
    .filter((all) => all.includes(at))
    .flatMap((all) => all.filter(({ thing }) => thing === at.thing));
}

function* authenticationReferences(connector: Connector): Iterable<Reference> {
  const holder = connector.get('ConnectionJSON');
  if (holder === undefined) return;
  const byName = new Map<string, NamedThing>();
  for (const property of holder.authentications) {
    const { uri, text } = holder;
    const span = contentSpan(property.key, text);
    const thing: NamedThing = {
      kind: 'authentication',
      name: property.key.value,
      uri,
      span,
      extent: text.spanToFile(property),
    };
    byName.set(thing.name, thing);
    yield { uri, span, thing };
  }
  for (const parameter of connector.parameters) {
    const seen = new Set<JsonString>(); // the calls of an import block share its "connection"
    for (const { connection } of parameter.calls) {
      const thing = byName.get(connection?.value ?? '');
      if (connection === undefined || thing === undefined || seen.has(connection)) continue;
      seen.add(connection);
      yield { uri: parameter.uri, span: contentSpan(connection, parameter.text), thing };
    }
  }
}

function callReferences(parameter: SaviyntParameter): readonly Reference[] {
  const { uri, text, calls } = parameter;
  const things = new Map<Call, NamedThing>();
  const found: Reference[] = [];
  for (const call of calls) {
    if (call.name === '' || call.nameNode === undefined) continue;
    const span = contentSpan(call.nameNode, text);
    const thing: NamedThing = { kind: 'call', name: call.name, uri, span, extent: text.spanToFile(call.object) };
    things.set(call, thing);
    found.push({ uri, span, thing });
  }
  const add = (at: EmbeddedText, span: Span, call: Call | undefined) => {
    const thing = call === undefined ? undefined : things.get(call);
    if (thing !== undefined) found.push({ uri, span: at.spanToFile(span), thing });
  };
  const all = earlierAnswers(parameter, undefined);
  for (const { at, span, name } of pathHeads(parameter)) add(at, span, all.get(name));
  for (const call of calls) {
    const earlier = parameter.info.shape === 'import' ? undefined : earlierAnswers(parameter, call);
    for (const { templated } of earlier === undefined ? [] : templatesOf(call))
      for (const { span, name } of responseNames(templated.template)) add(templated.text, span, earlier?.get(name));
  }
  return found;
}

/** First steps of `accountIdPath` and of the paths in `responseColsToPropsMap`: each names a call. */
function* pathHeads(parameter: SaviyntParameter): Iterable<{ at: EmbeddedText; span: Span; name: string }> {
  if (parameter.info.shape !== 'calls') return;
  const map = parameter.object?.get('responseColsToPropsMap');
  const paths: (JsonNode | undefined)[] = [parameter.object?.get('accountIdPath')];
  if (map?.kind === 'object') paths.push(...map.properties.map(({ value }) => value));
  for (const node of paths) {
    if (node?.kind !== 'string') continue;
    const name = /^\w+/.exec(node.value)?.[0];
    if (name === undefined) continue;
    yield {
      at: parameter.text.inString(node.value, node.contentStart, node.map),
      span: { start: 0, end: name.length },
      name,
    };
  }
}

/** `response.call1`, `response?.call1`, `response['call1']` in the expressions of a template. */
function* responseNames(template: GroovyTemplate): Iterable<PathSegment> {
  for (const { segments } of references(template)) {
    const [binding, answer] = segments;
    if (binding?.name !== 'response' || answer === undefined) continue;
    const { name, span } = answer;
    // A key in brackets comes with its quotes.
    const isQuoted = span.end - span.start === name.length + 2;
    yield { name, span: isQuoted ? { start: span.start + 1, end: span.end - 1 } : span };
  }
}

function contentSpan(node: JsonString, at: EmbeddedText): Span {
  return at.spanToFile({ start: node.contentStart, end: node.contentEnd });
}
