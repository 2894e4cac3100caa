import { asObject, asString } from '../../../json/narrow';
import { administratorForms, administratorState } from '../../../knowledge/jumpcloud/administrator';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { NeutralRule } from '../neutral-rule';

/** The administrator's address as JumpCloud wants it: URL-encoded. Source: JumpCloud, Integrate with RingCentral. */
export const encodedAdministrator: NeutralRule = {
  code: 'jumpcloud/encoded-administrator',
  severity: 'error',
  title: 'Administrator e-mail not URL-encoded',
  checkMapping({ mapping, document }, report) {
    if (mapping.provider !== 'jumpcloud') return;
    const node = asString(asObject(mapping.node.get('connection'))?.get('administrator'));
    if (node === undefined || node.value === '') return;
    const state = administratorState(node.value);
    if (state === 'single') return;
    const forms = administratorForms(node.value);
    report({
      span: contentOf(node),
      at: document.text,
      ...(state === 'encodedAgain' && { severity: 'information' as const }),
      message:
        state === 'plain'
          ? "JumpCloud wants the administrator's e-mail address URL-encoded (documented). As it stands, + and @ are not read as such and the connection fails. Encode it."
          : state === 'encodedAgain'
            ? 'Part of this address is URL-encoded twice (%25). JumpCloud\'s guide prints such a form as its example and says "encoded" in its text; which of the two works is not known. If the connection fails, use the other one.'
            : 'This is no e-mail address even when it is decoded. JumpCloud cannot connect with it. Use the address of an administrator that JumpCloud and RingCentral share.',
      fixes: () =>
        forms === undefined
          ? []
          : [
              { title: `Encode once: ${forms.single}`, value: forms.single },
              { title: `As the guide prints it: ${forms.printed}`, value: forms.printed },
            ]
              .filter(({ value }) => value !== node.value)
              .map(({ title, value }) => ({
                title,
                edits: [replaceValue(document.uri, document.text, node, value)],
                isSafe: false,
              })),
    });
  },
};
