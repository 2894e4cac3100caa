import type { ExpressionLanguage } from '../kit/language';
import { check } from './check';
import { compile } from './compile';
import { completions } from './editor/completions';
import { references } from './editor/references';
import { signatureAt } from './editor/signature';
import { symbolAt } from './editor/symbol';
import { tokens } from './editor/tokens';
import { functions, methods } from './functions';
import { type OktaExpression, parse } from './parse';
import { textOf } from './runtime/text';

export type { OktaAttribute } from './attribute';
export { compileResult, type OktaResult } from './compile';
export type { Direction } from './references';
export { bareName, constantResults, operandsOf, prefixedResults, wholeCall, wholePath } from './results';
export { oktaPlaceOf, oktaScope } from './scope';

/**
 * The Okta Expression Language of profile mappings, group rules and claims: the Spring Expression Language with Okta's
 * functions. Source: Okta Expression Language reference; base semantics measured with Spring 4.3.30.
 */
export const oktaLanguage: ExpressionLanguage<OktaExpression> = {
  id: 'okta',
  name: 'Okta Expression Language',
  functions: [...functions, ...methods],
  parse,
  check,
  compile,
  completions,
  symbolAt,
  signatureAt,
  tokens,
  references,
  textOf,
};
