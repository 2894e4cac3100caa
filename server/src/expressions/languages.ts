import { entraLanguage } from './entra';
import { groovyLanguage } from './groovy/language';
import type { ExpressionLanguage, LanguageId } from './kit/language';
import { oktaLanguage } from './okta';

/** Every expression language there is, by id: the one place that lists them. */
export const languages: ReadonlyMap<LanguageId, ExpressionLanguage> = new Map<LanguageId, ExpressionLanguage>([
  ['groovy', groovyLanguage],
  ['okta', oktaLanguage],
  ['entra', entraLanguage],
]);

/** The ids, in the order people are shown them. */
export const languageIds: readonly LanguageId[] = [...languages.keys()];

/** The language of an id. Every `LanguageId` has one. */
export function languageOf(id: LanguageId): ExpressionLanguage {
  const language = languages.get(id);
  if (language === undefined) throw new Error(`There is no expression language ${id}.`);
  return language;
}
