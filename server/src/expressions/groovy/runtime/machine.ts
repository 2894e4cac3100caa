import type { Span } from '../../../text/span';
import { type Finding, findingLimit } from '../../kit/finding';
import type { Scope } from '../../kit/scope';
import type { Shape } from '../../kit/shape';
import { isRecord, Opaque, ownEntry, Unknown, type Value, type ValueRecord } from '../../kit/value';
import type { Node } from '../syntax/node';
import { Failure, giveUp, Refusal, UnknownSignal } from './failure';

/** Loop turns and calls one rendering may take. */
const stepLimit = 100_000;
/** A check looks at places, not at turns: a loop without end would find the same again and again, at every keystroke. */
const checkLimit = 2_000;

export interface MachineOptions {
  /** Check instead of render: every binding is unknown, failures are collected and evaluation goes on. */
  readonly sink?: Finding[];
  /** Receives the value of every receiver (`a` in `a.b`), for editors. */
  readonly trace?: Map<Node, Value>;
  /** The template changes lists or maps, so it works on copies of the bound values. */
  readonly copies?: boolean;
}

/** The state of one rendering or one check. */
export class Machine {
  readonly sink: Finding[] | undefined;
  readonly trace: Map<Node, Value> | undefined;
  /** Script variables: names assigned without `def`. */
  globals: Map<string, Value> | undefined;
  /** Paths known not to be null here (check only). */
  facts: ReadonlySet<string> | undefined;
  /** Inside a branch that may not be taken. */
  speculative = 0;
  /** Why nothing after this point can be known, if so. */
  poison: string | undefined;
  /** What `print` and scriptlets wrote. */
  readonly output: string[] = [];
  /** The value a `return` or the end of a body left. */
  result: Value = null;
  /** The label a `break` or `continue` on its way names. */
  label: string | undefined;
  /** Closures and functions that are being called. */
  depth = 0;
  /** Values of returns that may or may not have happened. */
  maybe: Value[] = [];
  /** Values are read as they stand in the scope: this is no check, nobody watches, and nothing is copied. */
  readonly isDirect: boolean;
  private steps = 0;
  private readonly limit: number;
  private readonly copies: Map<string, Value> | undefined;

  constructor(
    public scope: Scope,
    options: MachineOptions = {},
  ) {
    this.isDirect = options.sink === undefined && options.trace === undefined && options.copies !== true;
    this.sink = options.sink;
    this.limit = this.sink === undefined ? stepLimit : checkLimit;
    this.trace = options.trace;
    this.copies = options.copies ? new Map() : undefined;
  }

  /** Starts another evaluation of a template that leaves no variables behind. */
  restart(scope: Scope): this {
    if (this.scope !== scope) this.scope = scope;
    this.steps = 0;
    if (this.poison !== undefined) this.poison = undefined;
    if (this.output.length > 0) this.output.length = 0;
    return this;
  }

  /** Whether the template changes values, so that when something is read matters. */
  get changesValues(): boolean {
    return this.copies !== undefined;
  }

  /** Whether what runs next runs as it would alone: nothing before it assigned a name, or was left half way. */
  get isUntouched(): boolean {
    const { globals, poison, facts, speculative, steps, limit } = this;
    return globals === undefined && poison === undefined && facts === undefined && speculative === 0 && steps <= limit;
  }

  step(): void {
    if (++this.steps > this.limit)
      giveUp(`it takes more than ${this.limit.toLocaleString('en')} steps, so it may never end`);
  }

  /** Call before changing a list, map or property. */
  mutates(): void {
    if (this.speculative > 0)
      this.poison ??= 'a value may have been changed in a branch that depends on something unknown';
  }

  /** The value of a name, undefined if the scope has no such name or no value for it. */
  bound(name: string): Value | undefined {
    if (this.sink !== undefined) return undefined;
    const { values } = this.scope;
    let value = values === undefined ? undefined : ownEntry(values, name);
    if (value === undefined) value = this.scope.bindings.get(name)?.value;
    if (value === undefined || this.copies === undefined) return value;
    // An object of Saviynt stays one: as a map its missing properties would be null.
    const isObject = this.scope.bindings.get(name)?.shape.type === 'object';
    const copied = this.copies.get(name) ?? (isObject && isRecord(value) ? copyFields(value) : deepCopy(value));
    this.copies.set(name, copied);
    return copied;
  }

  /** Turns what went wrong at `span` into a value: a finding when checking, unknown, or the exception itself. */
  caught(error: unknown, span: Span, shape?: Shape): Value {
    if (error instanceof UnknownSignal) {
      return shape === undefined ? error.unknown : new Unknown(error.unknown.reason, shape);
    }
    if (!(error instanceof Failure)) throw error;
    error.span ??= span;
    if (error instanceof Refusal) {
      this.find(error, 'warning');
      return new Unknown(error.message, shape);
    }
    if (this.sink === undefined) throw error;
    this.find(error);
    return new Unknown('it fails', shape);
  }

  find(failure: Failure, severity: Finding['severity'] = 'error'): void {
    if (this.sink === undefined || this.sink.length >= findingLimit) return;
    const { code, message, data, suggestions } = failure;
    const { start, end } = failure.span ?? { start: 0, end: 0 };
    this.sink.push({
      code,
      severity,
      span: { start, end },
      message,
      ...(data === undefined ? {} : { data }),
      ...(suggestions === undefined ? {} : { suggestions }),
    });
  }
}

function copyFields(record: ValueRecord): ValueRecord {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, deepCopy(item)]));
}

function deepCopy(value: Value, depth = 0): Value {
  if (depth > 100) return giveUp('the value is nested too deeply');
  if (Array.isArray(value)) return value.map((item: Value) => deepCopy(item, depth + 1));
  if (isRecord(value)) {
    return new Map(Object.entries(value).map(([key, item]) => [key, deepCopy(item, depth + 1)] as const));
  }
  return value instanceof Opaque ? value : value;
}
