import { expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';
import { checkTemplate } from '../../../../server/src/expressions/groovy/check';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { findingLimit } from '../../../../server/src/expressions/kit/finding';
import { createScope } from '../../../../server/src/expressions/kit/scope';
import { oktaLanguage } from '../../../../server/src/expressions/okta';

const many = findingLimit + 2_000;
const nothing = createScope([], true);

it('collects the findings of a Groovy template up to a limit', () => {
  const found = checkTemplate(parseTemplate('$a.b.c '.repeat(many)), nothing);
  expect(found).toHaveLength(findingLimit);
});

it('collects the findings of an Okta expression up to a limit', () => {
  const list = `{${'a,'.repeat(many)}a}`;
  expect(oktaLanguage.check(oktaLanguage.parse(list), nothing)).toHaveLength(findingLimit);
});

it('collects the findings of an Entra expression up to a limit', () => {
  const text = `Coalesce(${'[a],'.repeat(many)}[a])`;
  const scope = entraScope({ complete: true });
  expect(entraLanguage.check(entraLanguage.parse(text), scope).length).toBeLessThanOrEqual(findingLimit);
});
