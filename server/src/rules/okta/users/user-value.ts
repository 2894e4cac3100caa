import { mappingsAround } from '../../../documents/okta/beside';
import type { OktaUserRecord } from '../../../documents/okta/model/user';
import { wholePath } from '../../../expressions/okta';
import type { JsonString } from '../../../json/node';
import { findCountry, findCountryByAlpha3 } from '../../../knowledge/ringcentral/countries';
import { checkRegion } from '../../../knowledge/ringcentral/states';
import { contentOf } from '../../json-place';
import type { OktaContext, OktaRule } from '../okta-rule';
import { replaceFix } from '../support/edits';
import { isE164, isRingCentral } from '../support/ringcentral';

/** A value of a user that a mapping beside the file copies to RingCentral as it is, and RingCentral refuses. */
export const userValue: OktaRule = {
  code: 'okta/user-value',
  severity: 'warning',
  title: 'Value of a user that RingCentral refuses',
  checkDocument(context, report) {
    const { document } = context;
    if (document.kind !== 'okta/users') return;
    const copied = copiedTo(context);
    for (const user of document.users) {
      for (const [target, attribute] of copied) {
        const node = user.text(attribute);
        const problem =
          node === undefined || node.value.trim() === '' ? undefined : problemOf(target, node, user, copied);
        if (node === undefined || problem === undefined) continue;
        const { words, right } = problem;
        report({
          span: contentOf(node),
          at: document.text,
          message: `${words} The mapping sends it as "${target}", and RingCentral says "The [${target}] is invalid". Correct it.`,
          fixes: () => (right === undefined ? [] : [replaceFix(context.document, node, right, `Change to ${right}`)]),
        });
      }
    }
  },
};

/** By the attribute of RingCentral's app, the attribute of the Okta user that is copied as it is. */
function copiedTo({ document }: OktaContext): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { mapping } of mappingsAround(document)) {
    if (!isRingCentral(mapping, 'okta-to-app')) continue;
    for (const { name, expression } of mapping.attributes) {
      const [root, attribute, ...rest] = wholePath(expression) ?? [];
      if (attribute !== undefined && rest.length === 0 && (root === 'user' || root === 'source'))
        found.set(name, attribute);
    }
  }
  return found;
}

interface Problem {
  readonly words: string;
  readonly right?: string;
}

function problemOf(
  target: string,
  { value }: JsonString,
  user: OktaUserRecord,
  copied: ReadonlyMap<string, string>,
): Problem | undefined {
  if (target === 'mobilePhone' && !isE164(value)) {
    const bare = value.replaceAll(/[\s().-]/g, '');
    return { words: `"${value}" is no telephone number in E.164 with a plus.`, ...(isE164(bare) && { right: bare }) };
  }
  if (target === 'country' && findCountry(value) === undefined) {
    const right = findCountryByAlpha3(value)?.code;
    return right === undefined ? undefined : { words: `"${value}" is a country code of three letters.`, right };
  }
  if (target === 'state') {
    const country = findCountry(user.text(copied.get('country') ?? '')?.value ?? '');
    if (country !== undefined && checkRegion(country.code, value) === 'wrong')
      return { words: `"${value}" is no state of ${country.name} by its standard name or its code.` };
  }
  return undefined;
}
