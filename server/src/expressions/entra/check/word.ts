import { suggest } from '../../kit/suggest';
import { dialectNames } from '../dialects';
import { findFunction, functionNames, parameterAt } from '../library';
import type { WordNode } from '../syntax/node';
import { words } from '../words';
import { place, type Visit } from './visit';

/** Bare words: functions without parentheses, texts without quotes, words of Connect sync, `%name%`. */
export function checkWord(visit: Visit): void {
  const { node, report } = visit;
  if (node.kind === 'placeholder') {
    report({
      code: 'wrong-dialect',
      severity: 'error',
      span: place(node),
      message: `%${node.name}% is a parameter of Microsoft Entra Connect Sync. The mapping of an application does not know it. Use an attribute in brackets.`,
      data: { name: node.name, dialect: 'connect-sync' },
    });
  }
  if (node.kind !== 'word') return;
  const word = words.get(node.name);
  if (word === undefined) unknownWord(node, visit);
  else if (word.dialect !== undefined) {
    if (node.name === 'UTF8' && visit.parent?.kind === 'call' && visit.parent.name === 'ConvertFromBase64') return;
    const suggestion = sisterWords[node.name];
    report({
      code: 'wrong-dialect',
      severity: 'error',
      span: place(node),
      message: `${node.name} is a word of ${dialectNames[word.dialect]}; the mapping of an application does not know it.${suggestion === undefined ? '' : ` Write ${suggestion}.`}`,
      data: { name: node.name, dialect: word.dialect },
      ...(suggestion !== undefined && { suggestions: [suggestion] }),
    });
  } else checkPlace(node, visit);
}

const sisterWords: Readonly<Record<string, string>> = {
  True: '"True"',
  False: '"False"',
  IgnoreThisFlow: 'IgnoreAttributeFlow',
};

function unknownWord(node: WordNode, { parent, argument, scope, report }: Visit): void {
  const { name } = node;
  const called = parent?.kind === 'call' ? findFunction(parent.name) : undefined;
  // Where only certain words fit, the check of arguments lists them.
  if (called !== undefined && parameterAt(called, argument)?.values !== undefined) return;
  const span = place(node);
  if (findFunction(name) !== undefined) {
    report({
      code: 'syntax',
      severity: 'error',
      span,
      message: `${name} is a function and needs its parentheses.`,
      suggestions: [`${name}()`],
    });
    return;
  }
  const attribute = scope.bindings.has(name);
  const near =
    [...words.keys()].find((word) => word.toLowerCase() === name.toLowerCase()) ??
    (parent === undefined ? suggest(name, functionNames)[0] : undefined);
  const wanted = near !== undefined ? [near] : attribute ? [`[${name}]`, `"${name}"`] : [`"${name}"`, `[${name}]`];
  report({
    code: near === undefined ? 'syntax' : 'wrong-case',
    severity: 'error',
    span,
    message:
      near === undefined
        ? `"${name}" stands without quotes and brackets, and Entra does not read it. Write "${name}" for a text, [${name}] for an attribute.`
        : `Entra does not know the word "${name}". Write ${near}.`,
    suggestions: wanted,
  });
}

function checkPlace(node: WordNode, { parent, argument, report }: Visit): void {
  const entry = parent?.kind === 'call' ? findFunction(parent.name) : undefined;
  if (node.name.startsWith('vb')) {
    const values = entry === undefined ? undefined : parameterAt(entry, argument)?.values;
    if (values !== undefined || entry === undefined || entry.name === 'InStr') return;
    report({
      code: 'not-allowed-here',
      severity: 'error',
      span: place(node),
      message: `${node.name} is the last argument of InStr and means nothing to ${entry.name}. Remove it.`,
    });
    return;
  }
  const flows = parent?.kind === 'call' && argument > 0 && (parent.name === 'IIF' || parent.name === 'Switch');
  if (flows) return;
  report({
    code: 'not-allowed-here',
    severity: 'warning',
    span: place(node),
    message: `Microsoft shows ${node.name} only as a result of IIF or Switch. What Entra makes of it here is not documented.`,
  });
}
