import type { CallNode } from '../syntax/node';
import type { Visit } from './visit';

/** Functions that only fit outermost. */
export function checkPlacement(call: CallNode, { parent, report }: Visit): void {
  if (call.name === 'SelectUniqueValue') {
    report({
      code: 'not-allowed-here',
      severity: 'error',
      span: call.nameSpan,
      message:
        parent === undefined
          ? 'SelectUniqueValue is supported from Workday, SuccessFactors and API-driven provisioning into Active Directory. In the mapping of an application it is refused. Build the value with Join or Append.'
          : 'SelectUniqueValue cannot stand inside another function; Entra refuses the expression. It is also not supported for applications. Build the value with Join or Append.',
      data: { name: call.name },
    });
    return;
  }
  const alone =
    parent === undefined ||
    (parent.kind === 'call' && (parent.name === 'IIF' || parent.name === 'Switch' || parent.name === 'Redact'));
  if (call.name === 'IgnoreFlowIfNullOrEmpty' && !alone) {
    report({
      code: 'not-allowed-here',
      severity: 'warning',
      span: call.nameSpan,
      message:
        'IgnoreFlowIfNullOrEmpty leaves out the whole attribute, which means nothing inside another function. Put it around the whole expression.',
      data: { name: call.name },
    });
  }
}
