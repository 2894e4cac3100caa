import { reflection } from '../compile/call';
import { refusals } from '../compile/expression';
import type { Node } from '../syntax/node';
import { type CheckContext, written } from './context';

/** Forms that Spring has and Okta does not: some are never run, some it only does not describe. */
export function checkForms(node: Node, context: CheckContext): void {
  switch (node.kind) {
    case 'refused':
      context.report('forbidden', 'error', node, refusals[node.form]);
      return;
    case 'assignment':
      context.report('syntax', 'error', node.operatorSpan, 'Okta does not assign values. To compare, write "==".', {
        suggestions: ['=='],
        data: { exception: 'EL1010E' },
      });
      return;
    case 'step':
      context.report(
        'not-allowed-here',
        'error',
        node,
        `"${node.operator}" changes a value, which an Okta expression cannot.`,
      );
      return;
    case 'variable':
      if (node.start !== node.end && !(context.inElement && node.name === 'this')) {
        undocumented(node, context, `The variable #${node.name} of the Spring language`);
      }
      return;
    case 'selection':
      undocumented({ start: node.object.end, end: node.end }, context, 'Selecting from a list in brackets');
      return;
    case 'binary':
      if (node.operator === 'instanceof' || node.operator === 'between') {
        undocumented(node.operatorSpan, context, `"${node.operator}"`);
      }
      return;
    case 'property':
      if (node.safe) undocumented({ start: node.object.end, end: node.nameSpan.end }, context, '"?."');
      return;
    case 'call':
      if (reflection.has(node.name)) {
        const message = `${written(node.nameSpan, context)}() reaches into the Java program. It is not run, here or by Okta.`;
        context.report('forbidden', 'error', node.nameSpan, message);
      }
      return;
    default:
  }
}

function undocumented(
  span: { readonly start: number; readonly end: number },
  context: CheckContext,
  what: string,
): void {
  context.report(
    'undocumented',
    'information',
    span,
    `${what} is not described by Okta; whether Okta runs it is not known.`,
  );
}
