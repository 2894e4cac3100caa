import type { Span } from '../../text/span';
import type { Scope } from '../kit/scope';
import { isUnknown, Unknown, type Value } from '../kit/value';
import { compileProgram, compileScript } from './compile';
import { Env, type Run } from './compile/env';
import { closureText } from './compile/text';
import { quickText, quickValue } from './quick';
import { Failure, UnknownSignal } from './runtime/failure';
import { Machine } from './runtime/machine';
import { toText } from './runtime/text';
import { Closure } from './runtime/types';
import { changesValues } from './syntax/changes';
import type { GroovyTemplate } from './template';

/** What Saviynt would make of a template. */
export interface Rendered {
  /** `wrong`: Groovy fails. `unknown`: a value in it cannot be known from the files. */
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** The text. Of a failing template up to the failure; an unknown value stands as its code in ⟨ ⟩, e.g. `⟨user.email⟩`. */
  readonly text: string;
  /** The expressions that were evaluated, in order. Empty for a template with scriptlets. */
  readonly pieces: readonly RenderedPiece[];
  readonly error?: RenderError;
  readonly unknowns: readonly { readonly span: Span; readonly reason: string }[];
}

export interface RenderedPiece {
  /** Index in `GroovyTemplate.parts`. */
  readonly part: number;
  /** In the template, with its `${` and `}`. */
  readonly source: Span;
  /** In the rendered text. */
  readonly output: Span;
  readonly value: Value;
}

export interface RenderError {
  readonly message: string;
  readonly span: Span;
  /** The Java class of the exception. Absent if Groovy cannot parse the template. */
  readonly exception?: string;
}

const none: readonly never[] = [];

type Part = string | { readonly run: Run; readonly index: number; readonly span: Span; readonly label: string };

/** Compiles a template to a function of the scope. Keep the function: compiling costs far more than a call. */
export function compileTemplate(template: GroovyTemplate): (scope: Scope) => Rendered {
  const syntax = template.problems.find((problem) => problem.code === 'syntax');
  if (syntax !== undefined) {
    const text = literalsBefore(template, syntax.span.start);
    const error = { message: syntax.message, span: syntax.span };
    const rendered: Rendered = { verdict: 'wrong', text, pieces: none, error, unknowns: none };
    return () => rendered;
  }
  const complex = template.problems[0];
  if (complex !== undefined) return unreadable(template, complex.span, complex.message);
  if (template.isPlain) {
    const rendered: Rendered = {
      verdict: 'ok',
      text: literalsBefore(template, Number.POSITIVE_INFINITY),
      pieces: none,
      unknowns: none,
    };
    return () => rendered;
  }
  try {
    const copies = changesValues(template);
    return template.script === undefined ? ofParts(template, copies) : ofScript(template, copies);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadable(
      template,
      { start: 0, end: template.text.length },
      'This expression is nested too deeply to be evaluated.',
    );
  }
}

/** Like `compileTemplate`, for callers that need only the text: undefined unless the verdict is `ok`. */
export function compileToText(template: GroovyTemplate): (scope: Scope) => string | undefined {
  const quick = quickText(template);
  if (quick !== undefined) return quick;
  const render = compileTemplate(template);
  return (scope) => {
    const { verdict, text } = render(scope);
    return verdict === 'ok' ? text : undefined;
  };
}

/**
 * The value of a template that is nothing but one expression: undefined if it is more than that, fails, prints, or gives
 * something unknown. The value itself may still hold unknown values.
 */
export function compileToValue(template: GroovyTemplate): (scope: Scope) => Value | undefined {
  return quickValue(template) ?? (() => undefined);
}

function unreadable(template: GroovyTemplate, span: Span, reason: string): () => Rendered {
  const rendered: Rendered = { verdict: 'unknown', text: template.text, pieces: none, unknowns: [{ span, reason }] };
  return () => rendered;
}

function literalsBefore(template: GroovyTemplate, offset: number): string {
  let text = '';
  for (const part of template.parts) if (part.kind === 'text' && part.span.end <= offset) text += part.value;
  return text;
}

/** `⟨code⟩`, cut to a length people can read. */
function placeholder(template: GroovyTemplate, code: Span): string {
  const written = template.text.slice(code.start, code.end).trim().replace(/\s+/g, ' ');
  return `⟨${written.length > 40 ? `${written.slice(0, 39)}…` : written}⟩`;
}

function compileParts(template: GroovyTemplate): readonly Part[] {
  return template.parts.map((part, index) => {
    if (part.kind !== 'expression') return part.kind === 'text' ? part.value : '';
    return { run: compileScript(part.script), index, span: part.span, label: placeholder(template, part.code) };
  });
}

function ofParts(template: GroovyTemplate, copies: boolean): (scope: Scope) => Rendered {
  const parts = compileParts(template);
  return (scope) => {
    const machine = new Machine(scope, { copies });
    const env = new Env(undefined);
    const pieces: RenderedPiece[] = [];
    let unknowns: { span: Span; reason: string }[] | undefined;
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      let value: Value;
      let written: string;
      try {
        value = part.run(machine, env);
        if (machine.poison !== undefined) value = new Unknown(machine.poison);
        written = isUnknown(value) ? part.label : value instanceof Closure ? closureText(value) : toText(value);
      } catch (error) {
        if (error instanceof Failure) return failed(error, part.span, text, pieces, unknowns);
        if (error instanceof UnknownSignal) value = error.unknown;
        else if (error instanceof RangeError) value = new Unknown('it is nested too deeply');
        else throw error;
        written = part.label;
      }
      if (isUnknown(value)) {
        unknowns ??= [];
        unknowns.push({ span: part.span, reason: value.reason });
      }
      if (machine.output.length > 0) text = machine.output.splice(0).join('') + text;
      const start = text.length;
      text += written;
      pieces.push({ part: part.index, source: part.span, output: { start, end: text.length }, value });
    }
    return { verdict: unknowns === undefined ? 'ok' : 'unknown', text, pieces, unknowns: unknowns ?? none };
  };
}

function failed(
  failure: Failure,
  span: Span,
  text: string,
  pieces: readonly RenderedPiece[],
  unknowns: readonly { span: Span; reason: string }[] | undefined,
): Rendered {
  const { start, end } = failure.span ?? span;
  const error = { message: failure.message, span: { start, end }, exception: failure.exception };
  return { verdict: 'wrong', text, pieces, error, unknowns: unknowns ?? none };
}

function ofScript(template: GroovyTemplate, copies: boolean): (scope: Scope) => Rendered {
  const whole = { start: 0, end: template.text.length };
  const run = compileProgram(template.script?.statements ?? none);
  return (scope) => {
    const machine = new Machine(scope, { copies });
    let reason: string | undefined;
    try {
      run(machine, new Env(undefined));
      reason = machine.poison;
    } catch (error) {
      if (error instanceof Failure) return failed(error, whole, machine.output.join(''), none, undefined);
      if (error instanceof UnknownSignal) reason = error.unknown.reason;
      else if (error instanceof RangeError) reason = 'it is nested too deeply';
      else throw error;
    }
    const text = machine.output.join('');
    if (reason === undefined) return { verdict: 'ok', text, pieces: none, unknowns: none };
    return { verdict: 'unknown', text, pieces: none, unknowns: [{ span: whole, reason }] };
  };
}
