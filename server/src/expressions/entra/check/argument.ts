import type { ParameterEntry } from '../../kit/function-entry';
import { suggest } from '../../kit/suggest';
import { findFunction, parameterAt } from '../library';
import type { CallNode, Node } from '../syntax/node';
import { printString } from '../syntax/print';
import { shapeOf, shapeOfType } from '../types';
import { countProblem } from './arity';
import { place, type Visit } from './visit';

/** Arguments a function does not take: constants outside its list, texts for numbers, several values for one. */
export function checkArguments(call: CallNode, visit: Visit): void {
  const entry = findFunction(call.name);
  if (entry === undefined || countProblem(call, visit.text) !== undefined) return;
  call.args.forEach((argument, i) => {
    const parameter = parameterAt(entry, i);
    if (parameter === undefined) return;
    if (parameter.values !== undefined) checkLiteral(argument, parameter, parameter.values, call, visit);
    else if (shapeOfType(parameter.type)?.type === 'number') checkNumber(argument, parameter, call, visit);
    else if (i === 0 && takeSeveral.has(call.name)) checkSeveral(argument, parameter, call, visit);
    else if (i === 0 && takeOne.has(call.name)) checkSingle(argument, call, visit);
    else if (i === 0 && takeRoles.has(call.name)) checkRoles(argument, call, visit);
  });
}

function checkLiteral(
  argument: Node,
  parameter: ParameterEntry,
  values: readonly string[],
  call: CallNode,
  visit: Visit,
): void {
  if (argument.kind !== 'string' && argument.kind !== 'word') return;
  const written = argument.kind === 'string' ? argument.value : argument.name;
  const known = values.map((value) => value.replace(/^"|"$/g, ''));
  const isWord = !values[0]?.startsWith('"');
  const close = known.find((value) => value.toLowerCase() === written.toLowerCase()) ?? suggest(written, known)[0];
  const right = argument.kind === (isWord ? 'word' : 'string');
  // .NET reads several styles in one text, with commas between them.
  if (right && (known.includes(written) || written.includes(','))) return;
  visit.report({
    code: 'wrong-argument',
    severity: 'error',
    span: place(argument),
    message: `"${parameter.name}" of ${call.name} is one of ${known.join(', ')}${isWord ? ', without quotes' : ''}. Entra refuses "${written}".`,
    data: { name: call.name, parameter: parameter.name, written },
    ...(close !== undefined && { suggestions: [isWord ? close : printString(close)] }),
  });
}

const oneBased: Readonly<Record<string, readonly string[]>> = {
  Mid: ['start'],
  Item: ['index'],
  Word: ['WordNumber', 'wordNumber'],
  InStr: ['start'],
};

function checkNumber(argument: Node, parameter: ParameterEntry, call: CallNode, visit: Visit): void {
  const text =
    argument.kind === 'string' ? argument.value.trim() : argument.kind === 'number' ? argument.text : undefined;
  if (text === undefined) {
    if (shapeOf(argument, visit.scope).type !== 'boolean' || argument.kind !== 'call') return;
    report(
      argument,
      `"${parameter.name}" of ${call.name} is a number, and ${argument.name} gives True or False.`,
      visit,
      call,
    );
    return;
  }
  if (!/^[+-]?\d{1,30}(?:\.\d{1,30})?$|^&H[0-9A-Fa-f]{1,16}$/.test(text)) {
    report(
      argument,
      `"${parameter.name}" of ${call.name} is a number; Entra cannot read "${text.slice(0, 40)}" as one.`,
      visit,
      call,
    );
    return;
  }
  if (Number(text) === 0 && oneBased[call.name]?.includes(parameter.name))
    report(argument, `${call.name} counts from 1, so 0 finds nothing. Write 1 for the first.`, visit, call, ['1']);
}

/** Functions of one multi-valued attribute. */
const takeSeveral = new Set(['Count', 'Item', 'RemoveDuplicates']);

/** Functions whose first argument is one text. */
const takeOne = new Set([
  'Append',
  'ConvertToBase64',
  'ConvertToUTF8Hex',
  'InStr',
  'Left',
  'Len',
  'Mid',
  'NormalizeDiacritics',
  'PCase',
  'Replace',
  'Split',
  'StripSpaces',
  'Switch',
  'ToLower',
  'ToUpper',
  'Trim',
]);

/** Functions of the attribute appRoleAssignments alone. */
const takeRoles = new Set([
  'AppRoleAssignmentsComplex',
  'AssertiveAppRoleAssignmentsComplex',
  'SingleAppRoleAssignment',
]);

function checkRoles(argument: Node, call: CallNode, visit: Visit): void {
  if (argument.kind !== 'string' && argument.kind !== 'number') return;
  report(argument, `${call.name} takes the attribute [appRoleAssignments], not a constant.`, visit, call, [
    '[appRoleAssignments]',
  ]);
}

/** A constant in the place of a multi-valued attribute. What a function gives may be several values all the same. */
function checkSeveral(argument: Node, parameter: ParameterEntry, call: CallNode, visit: Visit): void {
  if (argument.kind !== 'string' && argument.kind !== 'number') return;
  report(
    argument,
    `"${parameter.name}" of ${call.name} is a multi-valued attribute or the result of Split, not a constant.`,
    visit,
    call,
  );
}

function checkSingle(argument: Node, call: CallNode, visit: Visit): void {
  const isList = shapeOf(argument, visit.scope).type === 'list';
  if (!isList || (argument.kind !== 'attribute' && argument.kind !== 'call')) return;
  const what = argument.kind === 'attribute' ? `[${argument.name}]` : argument.name;
  visit.report({
    code: 'wrong-argument',
    severity: 'warning',
    span: place(argument),
    message: `${call.name} works on one value, and ${what} has several. Choose one with Item(…, 1), or put them together with Join.`,
    data: { name: call.name },
    suggestions: [`Item(${visit.text.slice(argument.start, argument.end)}, 1)`],
  });
}

function report(argument: Node, message: string, visit: Visit, call: CallNode, suggestions?: readonly string[]): void {
  visit.report({
    code: 'wrong-argument',
    severity: 'error',
    span: place(argument),
    message,
    data: { name: call.name },
    ...(suggestions && { suggestions }),
  });
}
