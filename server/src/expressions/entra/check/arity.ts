import type { Finding } from '../../kit/finding';
import { arityOf, findFunction } from '../library';
import type { CallNode } from '../syntax/node';
import { place, type Visit } from './visit';

/** Functions whose optional arguments keep their slots, because Entra finds them by position. */
const fixedSlots: Readonly<Record<string, number>> = { Replace: 7, FormatDateTime: 4 };

/** Too few or too many arguments, and required ones that are empty. */
export function checkArity(call: CallNode, visit: Visit): void {
  const finding = call.closed ? countProblem(call, visit.text) : undefined;
  if (finding !== undefined) visit.report(finding);
  else checkEmptySlots(call, visit);
}

/** What is wrong with the number of arguments of a call to a known function. */
export function countProblem(call: CallNode, text: string): Finding | undefined {
  const entry = findFunction(call.name);
  if (entry === undefined) return undefined;
  const given = call.args.length;
  if (entry.name === 'Switch') return switchProblem(call);
  if (entry.name === 'SelectUniqueValue' && given < 2)
    return wrongCount(
      call,
      'SelectUniqueValue needs at least two rules: without a second one a taken value cannot be avoided. Add another rule.',
    );
  if (entry.name === 'IIF' && given === 2)
    return wrongCount(
      call,
      'IIF has no value for the case that the condition is false. Add it; leave it empty for null.',
      `${text.slice(call.start, call.argumentsSpan.end)}, )`,
    );
  if (entry.name === 'FormatDateTime' && given === 3) return threePartFormat(call, text);
  const { least, most } = arityOf(entry);
  const fixed = fixedSlots[entry.name];
  if (given >= Math.max(least, fixed ?? 0) && given <= most) return undefined;
  const takes =
    fixed ??
    (least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`);
  const names = entry.parameters.map((parameter) => parameter.name).join(', ');
  const slots = fixed === undefined ? '' : ' Leave the ones you do not need empty, but keep their commas.';
  const takesText =
    most === 0
      ? 'no arguments'
      : `${takes} ${takes === '1' || takes === 'at least 1' ? 'argument' : 'arguments'} (${names})`;
  const message = `${entry.name} takes ${takesText} and has ${given} here; Entra refuses the expression.${slots}`;
  const canFill = fixed !== undefined && given >= 2 && given < fixed;
  return wrongCount(
    call,
    message,
    canFill ? `${text.slice(call.start, call.argumentsSpan.end)}${', '.repeat(fixed - given)})` : undefined,
  );
}

function switchProblem(call: CallNode): Finding | undefined {
  const given = call.args.length;
  if (given >= 4 && given % 2 === 0) return undefined;
  if (given < 4)
    return wrongCount(
      call,
      'Switch takes a source, a default and at least one key with its value. Add what is missing; the default may stay empty.',
    );
  return wrongCount(
    call,
    `Switch has ${given} arguments, so one key has no value. It takes a source, a default and pairs of key and value. Most often the default is missing: put ", " behind the source.`,
  );
}

/** The form of cloud sync and of the older documentation: source, inputFormat, outputFormat. */
function threePartFormat(call: CallNode, text: string): Finding {
  const [source, input, output] = call.args.map((argument) => text.slice(argument.start, argument.end).trim());
  return {
    code: 'wrong-arity',
    severity: 'error',
    span: place(call),
    message:
      'FormatDateTime takes four arguments here: source, dateTimeStyles, inputFormat, outputFormat. Three is the form of Microsoft Entra Cloud Sync. Keep an empty slot for dateTimeStyles.',
    data: { name: call.name, given: 3 },
    suggestions: [`FormatDateTime(${source}, , ${input}, ${output})`],
  };
}

function wrongCount(call: CallNode, message: string, suggestion?: string): Finding {
  return {
    code: 'wrong-arity',
    severity: 'error',
    span: suggestion === undefined ? call.nameSpan : place(call),
    message,
    data: { name: call.name, given: call.args.length },
    ...(suggestion !== undefined && { suggestions: [suggestion] }),
  };
}

/** Flow functions give null for an empty slot; to any other function a required argument must be there. */
function checkEmptySlots(call: CallNode, visit: Visit): void {
  const entry = findFunction(call.name);
  if (entry === undefined) return;
  call.args.forEach((argument, i) => {
    if (argument.kind !== 'omitted') return;
    const parameter = entry.parameters[i];
    if (parameter === undefined || parameter.optional || parameter.repeats) return;
    if (entry.name === 'IIF' && i > 0) return;
    visit.report({
      code: 'wrong-arity',
      severity: 'error',
      span: argument.end > argument.start ? place(argument) : call.nameSpan,
      message: `${entry.name} needs "${parameter.name}", and this slot is empty; Entra refuses the expression. Fill it in.`,
      data: { name: call.name, parameter: parameter.name },
    });
  });
}
