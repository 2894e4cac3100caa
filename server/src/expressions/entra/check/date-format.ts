import { datePatternTrap } from '../../kit/date-pattern';
import type { CallNode } from '../syntax/node';
import { printString } from '../syntax/print';
import { place, type Visit } from './visit';

/** FormatDateTime with a format in which letters stand for something else than the author means. */
export function checkDateFormat(call: CallNode, { report }: Visit): void {
  if (call.name !== 'FormatDateTime') return;
  // The source, then the styles and the two formats; Cloud Sync has no styles.
  for (const format of call.args.slice(1)) {
    if (format.kind !== 'string' || format.flaw !== undefined) continue;
    const trap = datePatternTrap(format.value, 'dotnet');
    if (trap === undefined) continue;
    report({
      code: 'caution',
      severity: 'warning',
      span: place(format),
      message: trap.message,
      suggestions: [printString(trap.suggestion)],
    });
  }
}
