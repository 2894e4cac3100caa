import { findFunction } from '../library';
import type { CallNode } from '../syntax/node';
import type { Visit } from './visit';

/** A function that exists, but is not described for the mapping of an application, or is advised against. */
export function checkAvailability(call: CallNode, { report }: Visit): void {
  const entry = findFunction(call.name);
  if (entry === undefined || entry.name === 'SelectUniqueValue') return;
  if (entry.deprecated !== undefined) {
    report({
      code: 'deprecated',
      severity: 'warning',
      span: call.nameSpan,
      message: `Microsoft advises against ${entry.name}. ${entry.deprecated}`,
      data: { name: entry.name },
    });
  } else if (entry.availability !== undefined) {
    report({
      code: 'undocumented',
      severity: 'information',
      span: call.nameSpan,
      message: `Microsoft does not describe ${entry.name} for the mappings of an application (${entry.availability}). It may work; check it with "Test expression".`,
      data: { name: entry.name },
    });
  }
}
