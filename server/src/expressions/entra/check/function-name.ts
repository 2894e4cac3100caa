import { differsInCase, suggest } from '../../kit/suggest';
import { sisterFunctions } from '../functions';
import { findFunction, functionNames } from '../library';
import type { CallNode } from '../syntax/node';
import type { Visit } from './visit';

/** A function of another case, of a sister language, misspelt, or not known at all. */
export function checkFunctionName(call: CallNode, { report }: Visit): void {
  const { name, nameSpan: span } = call;
  if (findFunction(name) !== undefined) return;
  const suggestions = suggest(name, functionNames);
  const [best] = suggestions;
  if (best !== undefined && differsInCase(name, suggestions)) {
    report({
      code: 'wrong-case',
      severity: 'error',
      span,
      message: `Function names are case-sensitive, so Entra does not find "${name}". Write ${best}.`,
      data: { name, known: best },
      suggestions,
    });
    return;
  }
  const sister = sisterFunctions.get(name);
  if (sister !== undefined) {
    report({
      code: sister.inEngine ? 'undocumented' : 'wrong-dialect',
      severity: sister.inEngine ? 'information' : 'error',
      span,
      message: sister.inEngine
        ? `${name} exists in the provisioning service, but Microsoft does not document it. ${sister.note}`
        : `${name} belongs to ${sister.product}. In the mapping of an application Entra does not find it. ${sister.note}`,
      data: { name, product: sister.product },
      ...(sister.replacement !== undefined && { suggestions: [sister.replacement] }),
    });
    return;
  }
  report(
    best === undefined
      ? {
          code: 'unknown-function',
          severity: 'warning',
          span,
          message: `"${name}" is not among the functions Microsoft documents for provisioning, so Entra may refuse the expression. Check it with "Test expression" in the portal.`,
          data: { name },
        }
      : {
          code: 'unknown-function',
          severity: 'error',
          span,
          message: `Entra has no function "${name}" and refuses the expression. Did you mean ${best}?`,
          data: { name, known: best },
          suggestions,
        },
  );
}
