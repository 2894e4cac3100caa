import type { Rule } from '../rule';
import { bareDollar } from './bare-dollar';
import { expressionFailure } from './expression-failure';
import { expressionSyntax } from './expression-syntax';
import { nullDereference } from './null-dereference';
import { nullText } from './null-text';
import { unescapedValue } from './unescaped-value';
import { unknownBinding } from './unknown-binding';
import { unknownMethod } from './unknown-method';
import { unknownProperty } from './unknown-property';
import { unknownResponseCall } from './unknown-response-call';

/** What Groovy will do with the expressions. */
export const EXPRESSION_RULES: readonly Rule[] = [
  bareDollar,
  expressionFailure,
  expressionSyntax,
  nullDereference,
  nullText,
  unescapedValue,
  unknownBinding,
  unknownMethod,
  unknownProperty,
  unknownResponseCall,
];
