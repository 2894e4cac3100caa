import { asObject } from '../../json/narrow';
import type { Rule } from '../rule';

/** A call, or an import, that does not say which answers mean failure. */
export const noFailureResponses: Rule = {
  code: 'saviynt/no-failure-responses',
  severity: 'hint',
  title: 'No unsuccessResponses',
  check({ parameter }, report) {
    if (parameter.info.shape !== 'import') return;
    const block = parameter.object?.property('accountParams');
    const object = asObject(block?.value);
    if (block === undefined || object?.get('call') === undefined) return;
    const holders = [
      object,
      ...parameter.calls.filter(({ section }) => section === 'accountParams').map((call) => call.object),
    ];
    const says = holders.some((holder) => holder.property('successResponses') ?? holder.property('unsuccessResponses'));
    if (says || parameter.calls.length === 0) return;
    report({
      span: block.key,
      at: parameter.text,
      message:
        'Neither "successResponses" nor "unsuccessResponses" says which answers count, so whether Saviynt notices a failed request is unknown. Add them, and doNotChangeIfFailed to keep what was read before.',
    });
  },
  checkCall(call, { parameter }, report) {
    if (call.section !== undefined || call.method === 'GET' || call.method === '') return;
    const success = call.object.property('successResponses');
    if (success === undefined || call.object.property('unsuccessResponses') !== undefined) return;
    report({
      span: success.key,
      at: parameter.text,
      message:
        'No "unsuccessResponses" says which answers mean failure, so an error that comes with a listed status passes for success. Add the statuses or the error text of the target.',
    });
  },
};
