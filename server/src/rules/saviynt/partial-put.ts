import type { Rule } from '../rule';
import { foreignScimUser } from './support/scim-call';

/** A PUT of a SCIM user that does not name userName (RFC 7644 §3.5.1: PUT replaces; RFC 7643 §4.1.1: required). */
export const partialPut: Rule = {
  code: 'saviynt/partial-put',
  severity: 'warning',
  title: 'PUT of part of a user',
  checkCall(call, context, report) {
    if (call.method !== 'PUT') return;
    const root = foreignScimUser(call, context);
    const { body } = call;
    if (root === undefined || body === undefined || root.properties.length === 0) return;
    // SCIM names are compared without letter case (RFC 7643 §2.1).
    const names = root.properties.map(({ key }) => key.value.toLowerCase());
    if (names.includes('username') || names.includes('operations')) return;
    const node = call.methodNode;
    if (node === undefined) return;
    report({
      span: node,
      at: call.text,
      message: `A PUT replaces the whole SCIM user, and this body has no userName, which every user needs: a service that keeps to RFC 7644 §3.5.1 refuses it or clears what it does not name. Send the whole user, or change single attributes with PATCH.`,
    });
  },
};
