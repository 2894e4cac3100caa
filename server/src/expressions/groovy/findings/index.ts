import type { Finding } from '../../kit/finding';
import { nodesOf } from '../syntax/children';
import type { Script } from '../syntax/node';
import type { GroovyTemplate } from '../template';
import { assignedCondition } from './assigned-condition';
import { constantCondition } from './constant-condition';
import { datePattern } from './date-pattern';
import { pattern } from './pattern';
import { precedence } from './precedence';
import { slowPattern } from './slow-pattern';
import { unreachable } from './unreachable';

/** What the code alone shows, whatever the values are: conditions, operators, patterns, statements never reached. */
export function staticFindings(template: GroovyTemplate): readonly Finding[] {
  const found: Finding[] = [];
  for (const script of scriptsOf(template)) {
    for (const node of nodesOf(script)) {
      assignedCondition(node, template.text, found);
      constantCondition(node, found);
      precedence(node, template.text, found);
      slowPattern(node, found);
      pattern(node, found);
      datePattern(node, template.text, found);
    }
    unreachable(script, found);
  }
  // What does not parse, as one that does not close, is no empty one.
  if (template.problems.some(({ code }) => code === 'syntax')) return found;
  for (const part of template.parts) {
    if (part.kind !== 'expression' || part.script.statements.length > 0) continue;
    const { span } = part;
    found.push({
      code: 'always-null',
      severity: 'warning',
      span,
      message: 'This expression is empty, so Groovy writes the text "null" here.',
    });
  }
  return found;
}

function scriptsOf({ script, parts }: GroovyTemplate): readonly Script[] {
  if (script !== undefined) return [script];
  return parts.flatMap((part) => (part.kind === 'expression' ? [part.script] : []));
}
