import type { NeutralAttribute, NeutralSource } from '../../../documents/neutral/model';
import { toValue } from '../../../json/value';
import { contentOf } from '../../json-place';
import { replaceLaidOut } from '../../layout';
import { isToRingCentral, type NeutralContext, type NeutralRule } from '../neutral-rule';
import { canonicalTarget, pathOfTarget } from '../targets';

/** userName and the work e-mail address come from different sources. */
export const neutralUsernameNotEmail: NeutralRule = {
  code: 'mapping/username-not-email',
  severity: 'warning',
  title: 'userName differs from the work e-mail',
  checkMapping(context, report) {
    // JumpCloud's mapping is fixed; there the users must have equal values (jumpcloud/username-not-email).
    if (!isToRingCentral(context) || context.mapping.provider === 'jumpcloud') return;
    const userName = find(context, 'username');
    const email = find(context, 'emails[type eq "work"].value') ?? find(context, 'emails.value');
    const [from, to] = [userName?.sourceNode, email?.sourceNode];
    if (userName?.source === undefined || email?.source === undefined || from === undefined || to === undefined) return;
    const [left, right] = [meaning(userName.source), meaning(email.source)];
    if (left === right || isSoftlyEqual(left, right)) return;
    report({
      span: contentOf(userName.source.node),
      at: context.document.text,
      message: `userName is ${written(userName.source)} and the work e-mail is ${written(email.source)}. RingCentral says they must be the same (documented), so every user for whom they differ is believed to be refused with 400 invalidValue. Use one source for both.`,
      related: [{ uri: context.document.uri, span: contentOf(email.source.node), message: 'The work e-mail.' }],
      fixes: () => [
        {
          title: 'Use the source of the e-mail for userName',
          edits: [replaceLaidOut(context.document, from, toValue(to))],
          isSafe: false,
        },
      ],
    });
  },
};

function find({ mapping }: NeutralContext, canonical: string): NeutralAttribute | undefined {
  return mapping.attributes.find((attribute) => {
    const path = pathOfTarget(attribute);
    return path !== undefined && canonicalTarget(path) === canonical;
  });
}

function written(source: NeutralSource): string {
  return source.kind === 'attribute'
    ? source.attribute
    : source.kind === 'constant'
      ? String(source.constant)
      : source.expression;
}

function meaning(source: NeutralSource): string {
  return written(source).replace(/\s/g, '');
}

/** One reads the attribute that the other one changes, as in `ToLower([mail])`: whether they differ is not certain. */
function isSoftlyEqual(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return /^[\w.]+$/.test(short) && new RegExp(`(?<![\\w.])${short.replaceAll('.', '\\.')}(?![\\w.])`).test(long);
}
