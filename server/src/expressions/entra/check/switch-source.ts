import type { CallNode } from '../syntax/node';
import { place, type Visit } from './visit';

const nullTests = new Set(['IsPresent', 'IsNull', 'IsNullOrEmpty']);

/** What Microsoft warns of for the source of Switch. */
export function checkSwitchSource(call: CallNode, visit: Visit): void {
  if (call.name !== 'Switch') return;
  const [source] = call.args;
  if (source?.kind === 'call' && nullTests.has(source.name)) {
    visit.report({
      code: 'caution',
      severity: 'warning',
      span: place(source),
      message: `Microsoft advises against ${source.name} as the source of Switch: the result is not reliable. Switch on the attribute itself; the key "" catches null and empty.`,
      data: { name: source.name },
    });
    return;
  }
  const isReference =
    source?.kind === 'attribute' && visit.scope.bindings.get(source.name)?.shape.name?.endsWith('Reference');
  if (source?.kind === 'attribute' && isReference) {
    visit.report({
      code: 'wrong-argument',
      severity: 'error',
      span: place(source),
      message: `[${source.name}] is a reference, and Switch does not read references. Map it directly, or switch on a text attribute.`,
    });
  } else if (visit.parent === undefined && source?.kind === 'attribute' && source.name !== 'IsSoftDeleted') {
    visit.report({
      code: 'caution',
      severity: 'hint',
      span: call.nameSpan,
      message: `Microsoft warns that Switch can give null during an update in which [${source.name}] did not change, which clears the target. IIF does not.`,
      data: { name: 'Switch', attribute: source.name },
    });
  }
}
