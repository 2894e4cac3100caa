import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';
import type { ExpressionLanguage } from '../../../../server/src/expressions/kit/language';
import type { Scope } from '../../../../server/src/expressions/kit/scope';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';
import { RULES } from '../../../../server/src/rules/registry';

const cases: readonly (readonly [string, ExpressionLanguage, readonly Scope[]])[] = [
  [
    'okta',
    oktaLanguage,
    [oktaScope({ direction: 'okta-to-app' }), oktaScope({ direction: 'app-to-okta', appNames: [] })],
  ],
  ['entra', entraLanguage, [entraScope({ complete: true })]],
];

const listed = new Set(RULES.map(({ code }) => code));

function expressionsOf(language: string): readonly string[] {
  const folder = new URL(`../../../vectors/${language}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .flatMap(({ expression }: { readonly expression?: unknown }) =>
      typeof expression === 'string' ? [expression] : [],
    );
}

it.each(cases)('every code that %s finds is a rule with a page', (id, language, scopes) => {
  const found = new Set<string>();
  const look = (text: string) => {
    const parsed = language.parse(text);
    for (const scope of scopes)
      for (const { code } of language.check(parsed, scope, { name: 'active', shape: { type: 'boolean' } }))
        found.add(`${id}/${code}`);
  };
  for (const text of expressionsOf(id)) {
    look(text);
    // Half of it, and with a letter too few.
    look(text.slice(0, text.length / 2));
    look(text.replace(/[a-z]/, ''));
  }
  for (const { examples } of language.functions) for (const { expression } of examples) look(expression);
  expect([...found].filter((code) => !listed.has(code))).toEqual([]);
});
