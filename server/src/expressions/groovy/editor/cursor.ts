import type { Span } from '../../../text/span';
import type { ExpressionSymbol } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import { anyShape, type Shape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { compileProgram, compileScript } from '../compile';
import { Env } from '../compile/env';
import { describeMethod } from '../runtime/invoke';
import { shapeOf } from '../runtime/kinds';
import { Machine } from '../runtime/machine';
import { nodesOf } from '../syntax/children';
import type { Node } from '../syntax/node';
import type { ExpressionPart, GroovyTemplate, ScriptletPart } from '../template';

/** The expression or scriptlet whose code the offset touches, if any. */
export function expressionAt(template: GroovyTemplate, offset: number): ExpressionPart | ScriptletPart | undefined {
  for (const part of template.parts) {
    if (part.kind !== 'text' && offset >= part.code.start && offset <= part.code.end) return part;
  }
  return undefined;
}

/** What is being typed at a cursor. `prefix` is the part of the name already there; replace all of it. */
export type CompletionContext =
  | { readonly kind: 'binding'; readonly prefix: Span; readonly typed: string }
  | {
      readonly kind: 'property';
      readonly shape: Shape;
      readonly prefix: Span;
      readonly typed: string;
      readonly value: Value | undefined;
    }
  | { readonly kind: 'none' };

const none: CompletionContext = { kind: 'none' };

/** What is being typed at `offset` of a template; `none` outside its expressions. */
export function completionContext(template: GroovyTemplate, offset: number, scope: Scope): CompletionContext {
  const part = expressionAt(template, offset);
  if (part === undefined) return none;
  const { text } = template;
  let start = offset;
  while (start > part.code.start && /[\w$]/.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < part.code.end && /[\w$]/.test(text[end]!)) end++;
  const prefix = { start, end };
  const typed = text.slice(start, offset);
  if (/^\d/.test(typed) || insideString(text, part.code.start, start)) return none;
  const before = text.slice(part.code.start, start).trimEnd();
  if (!before.endsWith('.')) return { kind: 'binding', prefix, typed };
  if (before.endsWith('..')) return { kind: 'binding', prefix, typed };
  const node = memberAt(template, part, prefix);
  if (node === undefined) return { kind: 'property', shape: anyShape, prefix, typed, value: undefined };
  const value = receiverValues(template, scope).get(node);
  return { kind: 'property', shape: value === undefined ? anyShape : shapeOf(value), prefix, typed, value };
}

/** Whether the offset is inside a quoted string of the code (an odd number of quotes before it). */
function insideString(text: string, from: number, offset: number): boolean {
  let quote = '';
  for (let i = from; i < offset; i++) {
    const c = text[i]!;
    if (quote !== '' && c === '\\') i++;
    else if (quote === c) quote = '';
    else if (quote === '' && (c === "'" || c === '"')) quote = c;
  }
  return quote !== '';
}

function memberAt(template: GroovyTemplate, part: ExpressionPart | ScriptletPart, name: Span): Node | undefined {
  const script = template.script ?? (part.kind === 'expression' ? part.script : undefined);
  if (script === undefined) return undefined;
  for (const node of nodesOf(script)) {
    if ((node.kind === 'property' || node.kind === 'call') && node.object !== undefined && touches(node.nameSpan, name))
      return node;
  }
  return undefined;
}

/** The name under the cursor, or the empty place behind a dot before which nothing but blanks stands. */
const touches = (span: Span, name: Span): boolean => span.start <= name.end && span.end >= name.start;

/** The value (usually Unknown with a shape) before each `.name`, by the node of the property or call. */
function receiverValues(template: GroovyTemplate, scope: Scope): ReadonlyMap<Node, Value> {
  const trace = new Map<Node, Value>();
  const machine = new Machine(scope, { sink: [], trace });
  const run = (evaluate: () => unknown): void => {
    try {
      evaluate();
    } catch {
      // A script that cannot be followed to its end leaves what was seen up to there.
    }
  };
  if (template.script !== undefined)
    run(() => compileProgram(template.script!.statements)(machine, new Env(undefined)));
  else
    for (const part of template.parts)
      if (part.kind === 'expression') run(() => compileScript(part.script)(machine, new Env(undefined)));
  return trace;
}

/** The value before the dot of the member whose name is at `name`; undefined when it is not known. */
export function receiverAt(template: GroovyTemplate, name: Span, scope: Scope): Value | undefined {
  const part = expressionAt(template, name.start);
  const node = part === undefined ? undefined : memberAt(template, part, name);
  return node === undefined ? undefined : receiverValues(template, scope).get(node);
}

/** What a name under the cursor stands for. */
export function symbolAt(template: GroovyTemplate, offset: number, scope: Scope): ExpressionSymbol | undefined {
  const part = expressionAt(template, offset);
  const script = template.script ?? (part?.kind === 'expression' ? part.script : undefined);
  if (script === undefined) return undefined;
  let found: Node | undefined;
  for (const node of nodesOf(script)) if (within(nameOf(node), offset)) found = node;
  if (found === undefined) return undefined;
  if (found.kind === 'name') return bindingSymbol(found, scope);
  if (found.kind === 'property' && typeof found.name === 'string') {
    const value = receiverValues(template, scope).get(found);
    const property = value === undefined ? undefined : shapeOf(value).properties?.get(found.name);
    const path = pathOf(found);
    return {
      kind: 'property',
      name: found.name,
      span: found.nameSpan,
      shape: property?.shape ?? anyShape,
      documentation: property?.documentation ?? '',
      ...(path === undefined ? {} : { path }),
      expression: { start: found.start, end: found.end },
    };
  }
  if (found.kind !== 'call' || found.name === undefined) return undefined;
  const value = receiverValues(template, scope).get(found);
  const methods = value === undefined ? [] : describeMethod(value, found.name);
  return {
    kind: 'method',
    name: found.name,
    span: found.nameSpan,
    shape: anyShape,
    documentation: methods[0]?.documentation ?? '',
    functions: methods,
    expression: { start: found.start, end: found.end },
  };
}

function bindingSymbol(node: Extract<Node, { kind: 'name' }>, scope: Scope): ExpressionSymbol {
  const binding = scope.bindings.get(node.name);
  const span = { start: node.start, end: node.end };
  if (binding === undefined) return { kind: 'variable', name: node.name, span, shape: anyShape, documentation: '' };
  return {
    kind: 'binding',
    name: node.name,
    span,
    shape: binding.shape,
    documentation: binding.documentation,
    path: [node.name],
    expression: span,
  };
}

function nameOf(node: Node): Span | undefined {
  if (node.kind === 'name') return node;
  return node.kind === 'property' || node.kind === 'call' ? node.nameSpan : undefined;
}

const within = (span: Span | undefined, offset: number): boolean =>
  span !== undefined && offset >= span.start && offset <= span.end && span.end > span.start;

/** The names of a plain path, from its binding. */
function pathOf(node: Node): readonly string[] | undefined {
  if (node.kind === 'name') return [node.name];
  if (node.kind !== 'property' || typeof node.name !== 'string') return undefined;
  const before = pathOf(node.object);
  return before === undefined ? undefined : [...before, node.name];
}
