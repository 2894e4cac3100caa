import type { Span } from '../../text/span';
import type { Scope } from '../kit/scope';
import { anyShape, type Shape } from '../kit/shape';
import { notNullWhen, pathKey } from './compile/facts';
import type { Node, Script, Statement } from './syntax/node';
import type { GroovyTemplate } from './template';

/** A place where the value of a path reaches the text. */
export interface TextWrite {
  /** Index in `GroovyTemplate.parts`. */
  readonly part: number;
  readonly path: readonly string[];
  readonly span: Span;
  /** The scope says the value may be null. false also when nothing is known. */
  readonly nullable: boolean;
  /** A test or default keeps null away from here: `x == null ? … : x`, `x ?: …`, `if (x) …`. */
  readonly guarded: boolean;
  /** How the value is escaped on its way, if at all. */
  readonly encoding: 'none' | 'json' | 'url' | 'other';
}

type Encoding = TextWrite['encoding'];
interface Context {
  readonly facts: ReadonlySet<string>;
  readonly encoding: Encoding;
}

const jsonWriters = new Set(['toJson', 'writeValueAsString', 'JsonBuilder', 'escapeJava', 'escapeJson']);

/** Every path whose value can become part of the rendered text, in order. A static reading: nothing is evaluated. */
export function textWrites(template: GroovyTemplate, scope: Scope): readonly TextWrite[] {
  const found: TextWrite[] = [];
  template.parts.forEach((part, index) => {
    if (part.kind !== 'expression') return;
    try {
      new Writes(index, scope, found).script(part.script, { facts: new Set(), encoding: 'none' });
    } catch (error) {
      // Nested too deeply to be followed: nothing is said about the rest of it.
      if (!(error instanceof RangeError)) throw error;
    }
  });
  return found;
}

class Writes {
  constructor(
    private readonly part: number,
    private readonly scope: Scope,
    private readonly found: TextWrite[],
  ) {}

  script({ statements }: Script, context: Context): void {
    this.statements(statements, context, true);
  }

  private statements(statements: readonly Statement[], context: Context, tail: boolean): void {
    let current = context;
    statements.forEach((statement, i) => {
      this.statement(statement, current, tail && i === statements.length - 1);
      if (statement.kind === 'if' && statement.otherwise === undefined && leaves(statement.then)) {
        current = extend(current, notNullWhen(statement.condition, false));
      }
    });
  }

  private statement(statement: Statement, context: Context, tail: boolean): void {
    switch (statement.kind) {
      case 'expression':
        if (tail) this.value(statement.expression, context);
        return;
      case 'return':
        if (statement.value !== undefined) this.value(statement.value, context);
        return;
      case 'block':
        this.statements(statement.statements, context, tail);
        return;
      case 'if':
        this.statement(statement.then, extend(context, notNullWhen(statement.condition, true)), tail);
        if (statement.otherwise !== undefined)
          this.statement(statement.otherwise, extend(context, notNullWhen(statement.condition, false)), tail);
        return;
      case 'for':
      case 'forIn':
      case 'while':
        this.statement(statement.body, context, false);
        return;
      default:
        return;
    }
  }

  private value(node: Node, context: Context): void {
    switch (node.kind) {
      case 'name':
      case 'property':
      case 'index':
        this.path(node, context);
        return;
      case 'conditional':
        if (node.then === undefined) this.value(node.condition, extend(context, notNullWhen(node.condition, true)));
        else this.value(node.then, extend(context, notNullWhen(node.condition, true)));
        this.value(node.otherwise, extend(context, notNullWhen(node.condition, false)));
        return;
      case 'binary':
        if (node.operator === '+') {
          this.value(node.left, context);
          this.value(node.right, context);
        }
        return;
      case 'gstring':
        for (const part of node.parts) if (typeof part !== 'string') this.script(part, context);
        return;
      case 'new':
        if (jsonWriters.has(node.type.slice(node.type.lastIndexOf('.') + 1)))
          for (const argument of node.arguments) this.value(argument, { ...context, encoding: 'json' });
        return;
      case 'list':
        for (const item of node.items) this.value(item, context);
        return;
      case 'map':
        for (const entry of node.entries) this.value(entry.value, context);
        return;
      case 'cast':
        this.value(node.operand, context);
        return;
      case 'call':
        this.call(node, context);
    }
  }

  private call(node: Extract<Node, { kind: 'call' }>, context: Context): void {
    const { name = '', object } = node;
    if (jsonWriters.has(name))
      for (const argument of node.arguments) this.value(argument, { ...context, encoding: 'json' });
    else if (name === 'encode')
      for (const argument of node.arguments.slice(0, 1)) this.value(argument, { ...context, encoding: 'url' });
    else if (object?.kind === 'new' || object?.kind === 'call') this.value(object, context);
    else if (object !== undefined && pathKey(object) !== undefined && node.access === '?.')
      this.path(object, { ...context, encoding: context.encoding === 'none' ? escapes(node) : context.encoding });
    else if (object !== undefined && pathKey(object) !== undefined) {
      // A method on null fails instead of writing "null", so it guards.
      const key = pathKey(object)!;
      this.path(object, {
        facts: new Set([...context.facts, key]),
        encoding: context.encoding === 'none' ? escapes(node) : context.encoding,
      });
    }
  }

  private path(node: Node, context: Context): void {
    const key = pathKey(node);
    const path = segments(node);
    if (key === undefined || path === undefined) return;
    this.found.push({
      part: this.part,
      path,
      span: { start: node.start, end: node.end },
      nullable: shapeOfPath(path, this.scope)?.nullable === true,
      guarded: context.facts.has(key),
      encoding: context.encoding,
    });
  }
}

/** A replace of quotes or of everything odd is an escaping of its own. */
function escapes(node: Extract<Node, { kind: 'call' }>): Encoding {
  return node.name === 'replace' || node.name === 'replaceAll' || node.name === 'inspect' ? 'other' : 'none';
}

function extend(context: Context, paths: readonly string[]): Context {
  return paths.length === 0 ? context : { ...context, facts: new Set([...context.facts, ...paths]) };
}

function leaves(statement: Statement): boolean {
  return statement.kind === 'block'
    ? statement.statements.some(leaves)
    : statement.kind === 'return' || statement.kind === 'throw';
}

function segments(node: Node): string[] | undefined {
  if (node.kind === 'name') return [node.name];
  if (node.kind === 'property' && typeof node.name === 'string') {
    const before = segments(node.object);
    return before === undefined ? undefined : [...before, node.name];
  }
  if (node.kind === 'index') {
    const [key] = node.arguments;
    const before = segments(node.object);
    const name =
      key?.kind === 'literal' && typeof key.value === 'string'
        ? key.value
        : key?.kind === 'number'
          ? `[${key.text}]`
          : undefined;
    return before === undefined || name === undefined ? undefined : [...before, name];
  }
  return undefined;
}

/** The shape at the end of a path; undefined if the scope does not tell. */
function shapeOfPath(path: readonly string[], scope: Scope): Shape | undefined {
  let shape: Shape | undefined = scope.bindings.get(path[0] ?? '')?.shape;
  for (const name of path.slice(1)) {
    if (shape === undefined) return undefined;
    shape =
      shape.properties?.get(name)?.shape ??
      (shape.type === 'list' || shape.type === 'map' ? shape.element : undefined) ??
      anyShape;
  }
  return shape;
}
