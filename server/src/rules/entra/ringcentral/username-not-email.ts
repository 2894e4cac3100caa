import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import { parseEntra, print } from '../../../expressions/entra';
import { toValue } from '../../../json/value';
import { memberSpan } from '../../json-place';
import { replaceLaidOut } from '../../layout';
import type { EntraRule } from '../entra-rule';
import { isToRingCentral } from '../support/ringcentral';

const EMAIL = 'emails[type eq "work"].value';

/** userName and the work e-mail come from different sources. */
export const entraUsernameNotEmail: EntraRule = {
  code: 'ringcentral/username-not-email',
  severity: 'warning',
  title: 'userName differs from the work e-mail',
  checkObjectMapping(mapping, context, report) {
    if (!isToRingCentral(mapping, context)) return;
    const userName = mapping.attributeMappings.find((each) => each.targetAttributeName === 'userName')?.source;
    const email = mapping.attributeMappings.find((each) => each.targetAttributeName === EMAIL)?.source;
    if (userName === undefined || email === undefined) return;
    const [left, right] = [meaning(userName), meaning(email)];
    if (left === undefined || right === undefined || left === right) return;
    report({
      span: memberSpan(userName.node, 'expression', 'name'),
      at: context.document.text,
      message: `userName is ${userName.expression || userName.name} and the work e-mail is ${email.expression || email.name}. RingCentral says they must be the same (documented), so every user for whom they differ is believed to be refused with 400 invalidValue. Use one source for both.`,
      fixes: () => [
        {
          title: 'Use the source of the e-mail for userName',
          edits: [replaceLaidOut(context.document, userName.node, toValue(email.node))],
          isSafe: false,
        },
      ],
      related: [
        { uri: context.document.uri, span: memberSpan(email.node, 'expression', 'name'), message: 'The work e-mail.' },
      ],
    });
  },
};

/** The expression without what does not change an address: blanks, letter case. Undefined while it cannot be read. */
function meaning(source: NonNullable<AttributeMapping['source']>): string | undefined {
  const text = source.expression === '' && source.type === 'Attribute' ? `[${source.name}]` : source.expression;
  let { root, problems } = parseEntra(text);
  if (problems.length > 0) return undefined;
  while (root.kind === 'call' && /^(?:ToLower|ToUpper|StripSpaces|Trim)$/.test(root.name) && root.args[0] !== undefined)
    root = root.args[0];
  return print(root);
}
