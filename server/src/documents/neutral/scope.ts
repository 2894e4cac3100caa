import { entraLanguage, entraScope } from '../../expressions/entra';
import { groovyLanguage } from '../../expressions/groovy';
import type { ExpressionLanguage, LanguageId } from '../../expressions/kit/language';
import { createScope, type Scope } from '../../expressions/kit/scope';
import { oktaLanguage } from '../../expressions/okta';
import { bindingsOf, hasListedBindings } from '../../knowledge/saviynt/parameter-bindings';
import { profileMappingScope } from '../okta/scope';
import type { NeutralDirection } from './model';

const LANGUAGES: Readonly<Record<LanguageId, ExpressionLanguage>> = {
  groovy: groovyLanguage,
  okta: oktaLanguage,
  entra: entraLanguage,
};

/** The language of this name. */
export function languageOf(id: LanguageId): ExpressionLanguage {
  return LANGUAGES[id];
}

let saviynt: Scope | undefined;
let entra: Scope | undefined;

/** What an expression of a neutral mapping can use: what it could use in a mapping of the language's own provider. */
export function neutralScope(language: LanguageId, direction: NeutralDirection): Scope {
  switch (language) {
    case 'groovy':
      saviynt ??= createScope(bindingsOf('CreateAccountJSON'), hasListedBindings('CreateAccountJSON'));
      return saviynt;
    case 'okta':
      return profileMappingScope(direction === 'toRingCentral' ? 'okta-to-app' : 'app-to-okta');
    case 'entra':
      entra ??= entraScope({ complete: false });
      return entra;
  }
}
