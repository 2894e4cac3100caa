import { asObject } from '../../json/narrow';
import type { JsonArray } from '../../json/node';
import { scimVersionOf } from '../../knowledge/scim/version';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';

/**
 * A DELETE that takes 200 for success and not 204. SCIM answers a DELETE with 204 (RFC 7644 §3.6), and many other
 * services do. For RingCentral itself `ringcentral/success-status` says so with certainty.
 */
export const deleteWithout204: Rule = {
  code: 'saviynt/delete-without-204',
  severity: 'hint',
  title: 'DELETE without 204',
  checkCall(call, { parameter, connector }, report) {
    if (!call.method.startsWith('DELETE') || connector.target === 'ringcentral') return;
    const url = call.url?.text.text ?? '';
    // Its answer is 200.
    if (scimVersionOf(url) === 1) return;
    const codes = asObject(call.object.get('successResponses'))?.get('statusCode');
    const last = codes?.kind === 'array' ? codes.items.at(-1) : undefined;
    if (codes?.kind !== 'array' || last === undefined || listsOrHides204(codes)) return;
    const isScim = /\/scim\d*\//i.test(url);
    const [before] = codes.items;
    const space = /\s*$/.exec(parameter.text.text.slice(codes.start, before?.start))?.[0] || ' ';
    const value = last.kind === 'string' ? '"204"' : '204';
    report({
      span: codes,
      at: parameter.text,
      severity: isScim ? 'warning' : 'hint',
      message: isScim
        ? 'SCIM answers a DELETE with 204, which is not listed: the task fails although the target did it. Add 204.'
        : 'Many services answer a DELETE with 204. If this one does, the task fails although the target did it. Add 204.',
      fixes: [
        {
          title: 'Add 204',
          edits: [replaceIn(parameter.uri, parameter.text, { start: last.end, end: last.end }, `,${space}${value}`)],
          isSafe: isScim,
        },
      ],
    });
  },
};

/** True also when something in the list is no plain status code, so that nobody can tell. */
function listsOrHides204({ items }: JsonArray): boolean {
  return items.some((item) => {
    const code = item.kind === 'number' ? item.value : item.kind === 'string' ? Number(item.value) : Number.NaN;
    return Number.isNaN(code) || code === 204;
  });
}
