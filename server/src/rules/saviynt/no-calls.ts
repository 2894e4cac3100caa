import type { Rule } from '../rule';

/** `{"call": []}`: EIC completes the task and nothing has happened (forum thread 98792, an empty RemoveAccountJSON). */
export const noCalls: Rule = {
  code: 'saviynt/no-calls',
  severity: 'warning',
  title: 'Task that does nothing',
  concerns: ['calls'],
  check({ parameter }, report) {
    const property = parameter.info.shape === 'calls' ? parameter.object?.property('call') : undefined;
    if (property?.value?.kind !== 'array' || property.value.items.length > 0 || !property.value.closed) return;
    report({
      span: property.value,
      at: parameter.text,
      message: `${parameter.name} holds no call: EIC completes its tasks, and nothing happens in the target. Add a call, or leave the parameter empty.`,
    });
  },
};
