import type { Rule } from '../rule';
import { alwaysNull } from './always-null';
import { bareDollar } from './bare-dollar';
import { constantCondition } from './constant-condition';
import { datePattern } from './date-pattern';
import { expressionFailure } from './expression-failure';
import { expressionSyntax } from './expression-syntax';
import { forbiddenCode } from './forbidden-code';
import { nullDereference } from './null-dereference';
import { nullText } from './null-text';
import { placeholderBraces } from './placeholder-braces';
import { precedence } from './precedence';
import { slowPattern } from './slow-pattern';
import { unescapedValue } from './unescaped-value';
import { unknownBinding } from './unknown-binding';
import { unknownMethod } from './unknown-method';
import { unknownProperty } from './unknown-property';
import { unknownResponseCall } from './unknown-response-call';

/** What Groovy will do with the expressions. */
export const EXPRESSION_RULES: readonly Rule[] = [
  alwaysNull,
  bareDollar,
  constantCondition,
  datePattern,
  expressionFailure,
  expressionSyntax,
  forbiddenCode,
  nullDereference,
  nullText,
  placeholderBraces,
  precedence,
  slowPattern,
  unescapedValue,
  unknownBinding,
  unknownMethod,
  unknownProperty,
  unknownResponseCall,
];
