import { suggest } from '../../../expressions/kit/suggest';
import { textOf } from '../../../json/narrow';
import { contentOf } from '../../json-place';
import type { OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';

const VALUES = ['PUSH', 'DONT_PUSH'];

/** What people write for the two, in the words of the console and of other tools. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['DO_NOT_PUSH', 'DONT_PUSH'],
  ['NO_PUSH', 'DONT_PUSH'],
  ["DON'T_PUSH", 'DONT_PUSH'],
  ['CREATE', 'DONT_PUSH'],
  ['CREATE_AND_UPDATE', 'PUSH'],
  ['TRUE', 'PUSH'],
  ['FALSE', 'DONT_PUSH'],
]);

/** A push status that Okta does not have. */
export const pushStatus: OktaRule = {
  code: 'okta/push-status',
  severity: 'error',
  title: 'Unknown push status',
  checkAttribute({ name, pushStatusNode: node, pushStatus: known }, _mapping, context, report) {
    if (node === undefined || node.kind === 'null' || node.kind === 'invalid' || known !== undefined) return;
    const written = node.kind === 'boolean' ? String(node.value) : textOf(node);
    const word = written.trim().toUpperCase().replace(/[\s-]/g, '_');
    const meant = VALUES.find((value) => value === word) ?? MEANT.get(word) ?? suggest(word, VALUES)[0];
    report({
      span: contentOf(node),
      at: context.document.text,
      message: `The push status of "${name}" must be PUSH (on create and update) or DONT_PUSH (on create only). Okta answers 400 to anything else.`,
      fixes: () =>
        (meant === undefined ? VALUES : [meant]).map((value) =>
          replaceFix(context.document, node, value, `Change to ${value}`, value === word),
        ),
    });
  },
};
