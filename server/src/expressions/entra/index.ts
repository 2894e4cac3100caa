import type { ExpressionLanguage } from '../kit/language';
import { checkEntra } from './check';
import { compileEntra } from './compile';
import { toText } from './compile/text';
import { completions } from './editor/completions';
import { references } from './editor/references';
import { signatureAt } from './editor/signature';
import { symbolAt } from './editor/symbol';
import { tokens } from './editor/tokens';
import { entraFunctions } from './library';
import { type EntraExpression, parseEntra } from './parse';

export { checkPattern } from './check/regex';
export { constantResults } from './check/results';
export { IgnoreFlow } from './flow/ignore-flow';
export { parseEntra } from './parse';
export { entraScope } from './scope';
export type { Node } from './syntax/node';
export { print, printString } from './syntax/print';
export { userAttributes } from './user-attributes';

/** The expression language of attribute mappings in Microsoft Entra application provisioning. */
export const entraLanguage: ExpressionLanguage<EntraExpression> = {
  id: 'entra',
  name: 'Microsoft Entra attribute-mapping expressions',
  functions: entraFunctions,
  parse: parseEntra,
  check: checkEntra,
  compile: compileEntra,
  completions,
  symbolAt,
  signatureAt,
  tokens,
  references,
  textOf: toText,
};
