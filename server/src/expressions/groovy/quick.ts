import type { Outcome } from '../kit/language';
import type { Scope } from '../kit/scope';
import { isUnknown, type Value } from '../kit/value';
import { compileScript } from './compile';
import { Env, type Run } from './compile/env';
import { isPure } from './compile/pure';
import { closureText } from './compile/text';
import { Failure, UnknownSignal } from './runtime/failure';
import { Machine, type MachineOptions } from './runtime/machine';
import { toText } from './runtime/text';
import { Closure } from './runtime/types';
import { changesValues } from './syntax/changes';
import type { GroovyTemplate } from './template';

// Evaluation for those who want the result only, of templates that are evaluated part by part: a plan does it ten
// thousands of times. What fails or is unknown is left to the careful way of render.ts, which says where and why.

type Part = string | Run;

interface Quick {
  readonly parts: readonly Part[];
  readonly options: MachineOptions;
  /** One machine and one (empty) environment serve every evaluation if nothing of one can be left behind. */
  readonly shared: Machine | undefined;
  readonly empty: Env | undefined;
}

/**
 * The machine of all pure templates: an evaluation leaves nothing in it, and none runs within another. Held by one
 * object for all, because storing a new scope in an old object costs more than reading a field.
 */
const sharedMachine = new Machine({ bindings: new Map(), complete: false });

/** The text of a template; undefined if it fails or holds something unknown. Undefined for templates with scriptlets. */
export function quickText(template: GroovyTemplate): ((scope: Scope) => string | undefined) | undefined {
  const quick = compileQuickly(template);
  if (quick === undefined) return undefined;
  return (scope) => attempt(() => textOf(quick, scope));
}

/** The value of a template that is one expression and prints nothing; undefined if there is none. */
export function quickValue(template: GroovyTemplate): ((scope: Scope) => Value | undefined) | undefined {
  const quick = compileQuickly(template);
  const [only, more] = quick?.parts ?? [];
  if (quick === undefined || typeof only !== 'function' || more !== undefined) return undefined;
  return (scope) => {
    const machine = start(quick, scope);
    return attempt(() => {
      const value = only(machine, quick.empty ?? new Env(undefined));
      return machine.poison !== undefined || machine.output.length > 0 || isUnknown(value) ? undefined : value;
    });
  };
}

/** The outcome of a template; what fails or holds something unknown gets it from `carefully`. */
export function quickOutcome(
  template: GroovyTemplate,
  carefully: (scope: Scope) => Outcome,
): ((scope: Scope) => Outcome) | undefined {
  const quick = compileQuickly(template);
  if (quick === undefined) return undefined;
  const [only, more] = quick.parts;
  if (typeof only !== 'function' || more !== undefined) {
    return (scope) => {
      const text = attempt(() => textOf(quick, scope));
      return text === undefined ? carefully(scope) : { verdict: 'ok', value: text, text };
    };
  }
  const { shared, empty, options } = quick;
  return (scope) => {
    const machine = shared?.restart(scope) ?? new Machine(scope, options);
    try {
      const value = only(machine, empty ?? new Env(undefined));
      if (machine.poison === undefined && machine.output.length === 0) {
        if (typeof value === 'string') return { verdict: 'ok', value, text: value };
        if (!isUnknown(value)) return { verdict: 'ok', value, text: written(value) };
      }
    } catch (error) {
      withoutValue(error);
    }
    return carefully(scope);
  };
}

const written = (value: Value): string => (value instanceof Closure ? closureText(value) : toText(value));

function start({ shared, options }: Quick, scope: Scope): Machine {
  return shared?.restart(scope) ?? new Machine(scope, options);
}

function textOf(quick: Quick, scope: Scope): string | undefined {
  const machine = start(quick, scope);
  const locals = quick.empty ?? new Env(undefined);
  let text = '';
  for (const part of quick.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = part(machine, locals);
    if (machine.poison !== undefined || isUnknown(value)) return undefined;
    const piece = typeof value === 'string' ? value : written(value);
    // What an expression prints stands before everything its template wrote so far (measured).
    if (machine.output.length > 0) text = machine.output.splice(0).join('') + text;
    text += piece;
  }
  return text;
}

function compileQuickly(template: GroovyTemplate): Quick | undefined {
  if (template.problems.length > 0 || template.isPlain || template.script !== undefined) return undefined;
  try {
    const copies = changesValues(template);
    const pure = !copies && isPure(template);
    const parts = template.parts.map((part): Part => {
      if (part.kind !== 'expression') return part.kind === 'text' ? part.value : '';
      return compileScript(part.script, pure);
    });
    return {
      parts,
      options: { copies },
      shared: pure ? sharedMachine : undefined,
      empty: pure ? new Env(undefined) : undefined,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

function attempt<R>(evaluate: () => R): R | undefined {
  try {
    return evaluate();
  } catch (error) {
    return withoutValue(error);
  }
}

/** Failing and unknown expressions, and those nested too deeply, have no value; anything else is a fault of ours. */
function withoutValue(error: unknown): undefined {
  if (error instanceof Failure || error instanceof UnknownSignal || error instanceof RangeError) return undefined;
  throw error;
}
