import { EvaluationFailure } from '../../kit/evaluated-function';
import type { Finding } from '../../kit/finding';
import { regexDanger } from '../../kit/regex-guard';
import { compileRegex } from '../regex';
import type { CallNode, StringNode } from '../syntax/node';
import { place, type Visit } from './visit';

/** The slots of Replace, by position. */
const slot = { oldValue: 1, pattern: 2, group: 3, value: 4, attribute: 5, template: 6 } as const;

/** Replace: patterns that do not compile or can run for very long, groups they do not have, slots that do nothing. */
export function checkRegex(call: CallNode, visit: Visit): void {
  if (call.name !== 'Replace' || call.args.length !== 7) return;
  checkSlots(call, visit);
  const pattern = call.args[slot.pattern]!;
  if (pattern.kind !== 'string' || pattern.flaw !== undefined || pattern.loneBackslashes !== undefined) return;
  if (!compiles(pattern, visit)) return;
  const groups = namedGroups(pattern.value);
  checkGroupName(call, groups, visit);
  checkReferences(call, groups, visit);
}

/** Which combinations Replace documents: something to find, and something to put in its place. */
function checkSlots(call: CallNode, { report }: Visit): void {
  const given = (index: number) => call.args[index]!.kind !== 'omitted';
  const finds = given(slot.oldValue) || given(slot.pattern);
  const puts = given(slot.value) || given(slot.attribute) || given(slot.template);
  if (finds && puts) return;
  report({
    code: 'wrong-argument',
    severity: 'warning',
    span: call.nameSpan,
    message: finds
      ? 'This Replace has nothing to put in the place of what it finds. Fill in replacementValue (the fifth argument); "" removes.'
      : 'This Replace has nothing to look for. Fill in oldValue (the second argument) or regexPattern (the third).',
  });
}

function compiles(pattern: StringNode, { report }: Visit): boolean {
  const problem = checkPattern(pattern.value);
  if (problem !== undefined)
    report({ code: problem.code, severity: problem.severity, message: problem.message, span: place(pattern) });
  return problem === undefined || problem.isReadable;
}

/** What is wrong with a .NET regular expression. */
export interface PatternProblem extends Pick<Finding, 'severity' | 'message'> {
  readonly code: 'invalid-regex' | 'slow-regex';
  /** Whether its groups can be looked at all the same. */
  readonly isReadable: boolean;
}

/** Whether a .NET regular expression compiles and runs in a time that does not explode; undefined when it does. */
export function checkPattern(pattern: string): PatternProblem | undefined {
  try {
    compileRegex(pattern);
  } catch (error) {
    if (!(error instanceof EvaluationFailure)) throw error;
    const message = `This regular expression does not compile, so the value is never provisioned. ${error.message}`;
    return { code: 'invalid-regex', severity: 'error', message, isReadable: false };
  }
  const danger = regexDanger(pattern, '');
  if (danger === undefined) return undefined;
  const long = danger.includes('too long');
  return {
    code: 'slow-regex',
    severity: long ? 'information' : 'warning',
    message: long
      ? 'This regular expression is too long to be run here, so the preview does not know its result.'
      : 'This regular expression can take exponential time on some values, and then provisioning of that user fails. Avoid a repetition inside a repeated group.',
    isReadable: !long,
  };
}

/** The names of `(?<name>…)`. Numbered groups need none. */
function namedGroups(pattern: string): ReadonlySet<string> {
  return new Set(Array.from(pattern.matchAll(/\(\?[<']([A-Za-z_]\w{0,99})[>']/g), (match) => match[1]!));
}

function checkGroupName(call: CallNode, groups: ReadonlySet<string>, { report }: Visit): void {
  const name = call.args[slot.group]!;
  if (name.kind !== 'string' || name.flaw !== undefined || !/^[A-Za-z_]/.test(name.value) || groups.has(name.value))
    return;
  report({
    code: 'wrong-argument',
    severity: 'error',
    span: place(name),
    message: `The pattern has no group "${name.value}", so nothing is replaced. ${nameGroups(groups)}`,
    data: { group: name.value },
    ...(groups.size > 0 && { suggestions: Array.from(groups, (group) => `"${group}"`) }),
  });
}

/** .NET writes a reference to a group that does not exist as it stands. */
function checkReferences(call: CallNode, groups: ReadonlySet<string>, { report }: Visit): void {
  const value = call.args[slot.value]!;
  if (value.kind !== 'string' || value.flaw !== undefined) return;
  for (const [written, name] of value.value.matchAll(/\$\{([A-Za-z_]\w{0,99})\}/g)) {
    if (groups.has(name!)) continue;
    report({
      code: 'caution',
      severity: 'warning',
      span: place(value),
      message: `The pattern has no group "${name}", so the text "${written}" itself is written. ${nameGroups(groups)}`,
      data: { group: name! },
    });
    return;
  }
}

function nameGroups(groups: ReadonlySet<string>): string {
  return groups.size === 0
    ? 'Name a group with (?<name>…).'
    : `It has ${Array.from(groups, (group) => `"${group}"`).join(', ')}.`;
}
