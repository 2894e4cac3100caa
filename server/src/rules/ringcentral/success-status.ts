import type { JsonArray, JsonNode } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import { replaceIn } from '../edits';
import type { Rule } from '../rule';
import { ringCentralRequest, type ScimOperation } from './scim-request';

/** The status of success (RingCentral OpenAPI description, scimCreateUser2, scimUpdateUser2, scimPatchUser2, scimDeleteUser2). */
const expected: Readonly<Record<ScimOperation, { readonly status: number; readonly verb: string }>> = {
  create: { status: 201, verb: 'a create' },
  replace: { status: 200, verb: 'a PUT' },
  patch: { status: 200, verb: 'a PATCH' },
  delete: { status: 204, verb: 'a DELETE' },
  read: { status: 200, verb: 'a GET' },
};

/** `successResponses` without the status RingCentral answers with. */
export const successStatus: Rule = {
  code: 'ringcentral/success-status',
  severity: 'warning',
  title: 'Success status not listed',
  checkCall(call, context, report) {
    const { parameter } = context;
    const request = ringCentralRequest(call, context);
    const list = statusCodes(call.object.get('successResponses'));
    if (request === undefined || list === undefined) return;
    const codes = list.items.map((item) => ('value' in item ? Number(item.value) : Number.NaN));
    const { status, verb } = expected[request.operation];
    if (codes.length === 0 || codes.some(Number.isNaN) || codes.includes(status)) return;
    report({
      span: list,
      at: parameter.text,
      message: `RingCentral answers ${verb} with ${status} (documented), which is not in statusCode. EIC would take the answer for a failure although RingCentral did what was asked. Add ${status}.`,
      fixes: [
        {
          title: `Add ${status}`,
          edits: [replaceIn(parameter.uri, parameter.text, endOfItems(list), `,${gap(list, parameter.text)}${status}`)],
          isSafe: true,
        },
      ],
    });
  },
};

function statusCodes(node: JsonNode | undefined): JsonArray | undefined {
  const list = node?.kind === 'object' ? node.get('statusCode') : undefined;
  return list?.kind === 'array' && list.closed ? list : undefined;
}

function endOfItems(list: JsonArray): { readonly start: number; readonly end: number } {
  const end = list.items.at(-1)?.end ?? list.start + 1;
  return { start: end, end };
}

/** The white space that the list has in front of its items: a line each, or a blank. */
function gap(list: JsonArray, at: EmbeddedText): string {
  const last = list.items.at(-1)?.start ?? list.start + 1;
  const before = /\s*$/.exec(at.text.slice(list.start, last))?.[0] ?? '';
  return before === '' && list.items.length === 1 ? ' ' : before;
}
