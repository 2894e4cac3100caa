import type { Node } from '../../expressions/groovy/syntax/node';
import { type GroovyTemplate, parseTemplate } from '../../expressions/groovy/template';
import { asObject } from '../../json/narrow';
import type { JsonNode } from '../../json/node';
import { parseJson } from '../../json/parse';
import { type Condition, not, Untranslatable } from '../expression/common';
import { groovyCondition, onlyExpression } from '../expression/from-groovy';
import { ConversionError } from '../plain-mapping';

/** A piece of a text that is made of constant parts and expressions. */
export type Piece = string | { readonly node: Node };

/** A value in a request body, with what must hold so that it is sent. */
export interface BodyValue {
  readonly path: string;
  readonly value:
    | { readonly kind: 'constant'; readonly constant: string | number | boolean }
    /** Text with expressions in it, as Groovy writes it: null becomes "null". */
    | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
    /** One expression as a JSON value: null stays null. */
    | { readonly kind: 'json'; readonly node: Node };
  readonly guards: readonly Condition[];
}

/** Private-use characters, which no connector has: they mark the place of an expression. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

interface Marked {
  readonly node: Node;
  readonly guards: readonly Condition[];
}

/**
 * The values of a SCIM body that is written as a Groovy template: JSON with placeholders, with pieces of JSON inside
 * conditions, and with lists and maps that `JsonOutput.toJson` writes. Reads bodies of a user and of PATCH.
 * @throws ConversionError when the body cannot be read
 */
export function saviyntBodyValues(body: string): readonly BodyValue[] {
  const template: GroovyTemplate = parseTemplate(body);
  if (template.problems.some(({ code }) => code === 'syntax'))
    throw new ConversionError('The body of the call cannot be parsed as a Groovy template.');
  const writer = new Writer();
  for (const part of template.parts) {
    if (part.kind === 'text') writer.text(part.value);
    else if (part.kind === 'scriptlet')
      throw new ConversionError('The body of the call has scriptlets, which cannot be read.');
    else writer.expression(expressionOf(part.script), []);
  }
  const json = parseJson(writer.written);
  const root = asObject(json.root);
  if (root === undefined || json.problems.length > 0)
    throw new ConversionError('The body of the call is no JSON that can be read around its expressions.');
  const found: BodyValue[] = [];
  const operations = root.get('Operations');
  if (operations?.kind === 'array')
    for (const operation of operations.items) patchOperation(operation, writer.marks, found);
  else walk(root, '', writer.marks, [], found);
  return found;
}

function expressionOf(script: Parameters<typeof onlyExpression>[0]): Node {
  try {
    return onlyExpression(script);
  } catch (error) {
    if (error instanceof Untranslatable)
      throw new ConversionError(`An expression of the body cannot be read: ${error.message}.`);
    throw error;
  }
}

/** Writes the JSON of a body with marks in the place of expressions, and what pieces of JSON expressions bring. */
class Writer {
  written = '';
  readonly marks: Marked[] = [];
  private isInString = false;

  text(text: string): void {
    for (let at = 0; at < text.length; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === '"') this.isInString = !this.isInString;
    }
    this.written += text;
  }

  expression(node: Node, guards: readonly Condition[]): void {
    const choice =
      node.kind === 'conditional' && node.then !== undefined
        ? choiceOf(node.condition, node.then, node.otherwise)
        : undefined;
    if (choice !== undefined && !this.isInString) {
      this.expression(choice.node, [...guards, choice.guard]);
      return;
    }
    const pieces = this.isInString ? undefined : fragmentOf(node);
    if (pieces === undefined) {
      const mark = `${OPEN}${this.marks.length}${CLOSE}`;
      this.marks.push({ node, guards });
      this.written += this.isInString ? mark : `"${mark}"`;
      return;
    }
    for (const piece of pieces) {
      if (typeof piece === 'string') this.text(piece);
      else this.expression(piece.node, guards);
    }
  }
}

/** A condition of which one branch writes nothing: `x ? y : ''`, `x == null ? '[]' : y`. */
function choiceOf(
  condition: Node,
  whenTrue: Node,
  whenFalse: Node,
): { readonly node: Node; readonly guard: Condition } | undefined {
  const [skipsTrue, skipsFalse] = [isNothing(whenTrue), isNothing(whenFalse)];
  if (skipsTrue === skipsFalse) return undefined;
  try {
    const read = groovyCondition(condition, 0);
    return skipsFalse ? { node: whenTrue, guard: read } : { node: whenFalse, guard: not(read) };
  } catch (error) {
    if (error instanceof Untranslatable) return undefined;
    throw error;
  }
}

function isNothing(node: Node): boolean {
  return (
    node.kind === 'literal' &&
    (node.value === null || (typeof node.value === 'string' && /^(?:\[\]|\{\}|null|)$/.test(node.value.trim())))
  );
}

/** A concatenation that writes JSON: `',"title":' + toJson(user.title)`. */
function fragmentOf(node: Node): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'binary' && next.operator === '+') open.push(next.right, next.left);
    else if (next.kind === 'literal' && typeof next.value === 'string') pieces.push(next.value);
    else pieces.push({ node: next });
  }
  const [first] = pieces;
  return typeof first === 'string' && /^\s*[,{["]/.test(first) ? pieces : undefined;
}

function walk(
  node: JsonNode,
  path: string,
  marks: readonly Marked[],
  guards: readonly Condition[],
  found: BodyValue[],
): void {
  switch (node.kind) {
    case 'object':
      for (const { key, value } of node.properties)
        if (value !== undefined && key.value !== 'schemas')
          walk(value, joinedPath(path, key.value), marks, guards, found);
      return;
    case 'array':
      for (const item of node.items) walkItem(item, path, marks, guards, found);
      return;
    case 'string':
      leaf(node.value, path, marks, guards, found);
      return;
    case 'number':
    case 'boolean':
      found.push({ path, value: { kind: 'constant', constant: node.value }, guards });
      return;
    default:
  }
}

/** An element of a list is selected by its type. */
function walkItem(
  item: JsonNode,
  path: string,
  marks: readonly Marked[],
  guards: readonly Condition[],
  found: BodyValue[],
): void {
  if (item.kind !== 'object') return walk(item, path, marks, guards, found);
  const type = item.get('type');
  const filter = type?.kind === 'string' ? `[type eq "${type.value}"]` : '';
  for (const { key, value } of item.properties)
    if (value !== undefined && key.value !== 'type' && key.value !== 'primary')
      walk(value, `${path}${filter}.${key.value}`, marks, guards, found);
}

const URN = /^urn:/i;

function joinedPath(path: string, key: string): string {
  return path === ''
    ? key
    : URN.test(path) && !path.includes('.', path.lastIndexOf(':'))
      ? `${path}:${key}`
      : `${path}.${key}`;
}

function leaf(
  text: string,
  path: string,
  marks: readonly Marked[],
  guards: readonly Condition[],
  found: BodyValue[],
): void {
  const pieces = piecesOf(text, marks);
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'object' && 'guards' in only) {
    const all = [...guards, ...only.guards];
    const written = toJsonArgument(only.node);
    if (written === undefined)
      found.push({ path, value: { kind: 'text', pieces: [{ node: only.node }] }, guards: all });
    else groovyLeaf(written, path, all, found);
    return;
  }
  if (pieces.every((piece) => typeof piece === 'string'))
    found.push({ path, value: { kind: 'constant', constant: text }, guards });
  else
    found.push({
      path,
      value: { kind: 'text', pieces },
      guards: [...guards, ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.guards))],
    });
}

function piecesOf(text: string, marks: readonly Marked[]): readonly (string | Marked)[] {
  return text.split(/(\ue000\d+\ue001)/).flatMap((piece): readonly (string | Marked)[] => {
    if (!piece.startsWith(OPEN)) return piece === '' ? [] : [piece];
    const mark = marks[Number(piece.slice(1, -1))];
    return mark === undefined ? [] : [mark];
  });
}

/** The argument of `groovy.json.JsonOutput.toJson(…)`, by which a value is written as JSON. */
function toJsonArgument(node: Node): Node | undefined {
  return node.kind === 'call' && node.name === 'toJson' ? node.arguments[0] : undefined;
}

/** A value, or a list or map that Groovy writes as JSON. */
function groovyLeaf(node: Node, path: string, guards: readonly Condition[], found: BodyValue[]): void {
  // [..].findAll{it.value} drops what is empty.
  if (node.kind === 'call' && node.name === 'findAll' && node.object !== undefined)
    return groovyLeaf(node.object, path, guards, found);
  if (node.kind === 'list') {
    for (const item of node.items) groovyItem(item, path, guards, found);
    return;
  }
  if (node.kind === 'map') {
    for (const [key, value] of entriesOf(node)) groovyLeaf(value, joinedPath(path, key), guards, found);
    return;
  }
  if (node.kind === 'literal' && node.value === null) return;
  found.push(
    node.kind === 'literal' && node.value !== null
      ? { path, value: { kind: 'constant', constant: node.value }, guards }
      : { path, value: { kind: 'json', node }, guards },
  );
}

function groovyItem(node: Node, path: string, guards: readonly Condition[], found: BodyValue[]): void {
  if (node.kind === 'call' && node.name === 'findAll' && node.object !== undefined)
    return groovyItem(node.object, path, guards, found);
  if (node.kind !== 'map') return groovyLeaf(node, path, guards, found);
  const entries = entriesOf(node);
  const type = entries.find(([key]) => key === 'type')?.[1];
  const filter = type?.kind === 'literal' && typeof type.value === 'string' ? `[type eq "${type.value}"]` : '';
  for (const [key, value] of entries)
    if (key !== 'type' && key !== 'primary') groovyLeaf(value, `${path}${filter}.${key}`, guards, found);
}

function entriesOf(node: Extract<Node, { kind: 'map' }>): readonly (readonly [string, Node])[] {
  return node.entries.flatMap(({ key, value }) => {
    if (key?.kind === 'literal' && typeof key.value === 'string') return [[key.value, value] as const];
    return key?.kind === 'name' ? [[key.name, value] as const] : [];
  });
}

/** `{"op":"replace","path":"userName","value":…}`, as JSON or as a Groovy map. */
function patchOperation(node: JsonNode, marks: readonly Marked[], found: BodyValue[]): void {
  if (node.kind === 'object') {
    const [path, value] = [node.get('path'), node.get('value')];
    if (path?.kind === 'string' && value !== undefined) walk(value, path.value, marks, [], found);
    else if (value?.kind === 'object') walk(value, '', marks, [], found);
    return;
  }
  if (node.kind !== 'string') return;
  for (const piece of piecesOf(node.value, marks)) {
    if (typeof piece === 'string') continue;
    const written = toJsonArgument(piece.node);
    if (written !== undefined) groovyOperation(written, piece.guards, found);
  }
}

function groovyOperation(node: Node, guards: readonly Condition[], found: BodyValue[]): void {
  if (node.kind === 'conditional' && node.then !== undefined) {
    // Sets where there is a value, removes where there is none.
    groovyOperation(node.then, guards, found);
    groovyOperation(node.otherwise, guards, found);
    return;
  }
  if (node.kind !== 'map') return;
  const entries = new Map(entriesOf(node));
  const [path, value] = [entries.get('path'), entries.get('value')];
  if (path?.kind === 'literal' && typeof path.value === 'string' && value !== undefined)
    groovyLeaf(value, path.value, guards, found);
}
