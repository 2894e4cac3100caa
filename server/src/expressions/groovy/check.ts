import { type Finding, findingLimit } from '../kit/finding';
import type { Scope } from '../kit/scope';
import { compileProgram, compileScript } from './compile';
import { Env } from './compile/env';
import { staticFindings } from './findings';
import { knownPath } from './known-path';
import { Failure, UnknownSignal } from './runtime/failure';
import { Machine } from './runtime/machine';
import type { GroovyTemplate } from './template';
import { textWrites } from './writes';

/** What a check found, and what of it holds elsewhere. */
export interface TemplateCheck {
  readonly findings: readonly Finding[];
  /** Each expression was judged by itself, so that where nothing was found, each is sound in any template of that scope. */
  readonly isByPart: boolean;
}

/**
 * What is wrong with a template whatever the values are: its syntax problems, names, properties and methods that do not
 * exist, null where it fails, and values that would be written as "null". It runs the evaluator of the preview with
 * every value unknown, through both branches of every condition. Sorted by place. Never throws.
 */
export function checkTemplate(template: GroovyTemplate, scope: Scope): readonly Finding[] {
  return checkParts(template, scope).findings;
}

/** The same as {@link checkTemplate}, and whether it says something of each expression. */
export function checkParts(template: GroovyTemplate, scope: Scope): TemplateCheck {
  if (template.isPlain || isSound(template, scope)) return { findings: template.problems, isByPart: true };
  const sink: Finding[] = [...template.problems];
  const machine = new Machine(scope, { sink });
  if (template.script !== undefined)
    attempt(() => compileProgram(template.script!.statements)(machine, new Env(undefined)), machine);
  else {
    for (const part of template.parts) {
      if (sink.length >= findingLimit) break;
      if (part.kind !== 'expression' || knownPath(part.script, scope) !== undefined) continue;
      attempt(() => compileScript(part.script)(machine, new Env(undefined)), machine);
    }
  }
  sink.push(...staticFindings(template));
  for (const write of textWrites(template, scope)) {
    if (sink.length >= findingLimit) break;
    if (!write.nullable || write.guarded || write.encoding === 'json') continue;
    const name = write.path.join('.');
    sink.push({
      code: 'null-in-text',
      severity: 'information',
      span: write.span,
      message: `"${name}" may be null, and then the text "null" is written. Give it a value for that case: ${name} ?: ''.`,
      data: { path: name },
    });
  }
  const findings = unique(sink).slice(0, findingLimit);
  return { findings, isByPart: template.script === undefined && machine.isUntouched };
}

/** Whether the template only writes known paths that are not said to be null. */
function isSound({ parts, script }: GroovyTemplate, scope: Scope): boolean {
  if (script !== undefined) return false;
  return parts.every((part) => {
    if (part.kind === 'text') return true;
    const shape = part.kind === 'expression' ? knownPath(part.script, scope) : undefined;
    return shape !== undefined && shape.nullable !== true;
  });
}

function attempt(run: () => unknown, machine: Machine): void {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) machine.find(error);
    else if (!(error instanceof UnknownSignal) && !(error instanceof RangeError)) throw error;
  }
}

/** One finding of a kind at one place (a loop or both branches may meet it twice), in the order of the text. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const kept = findings.filter(({ code, span }) => {
    const key = `${code}:${span.start}:${span.end}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
