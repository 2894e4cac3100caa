import type { Rule } from '../rule';
import { bareDollar } from './bare-dollar';
import { expressionSyntax } from './expression-syntax';
import { unknownResponseCall } from './unknown-response-call';

/** What Groovy will do with the expressions. */
export const EXPRESSION_RULES: readonly Rule[] = [bareDollar, expressionSyntax, unknownResponseCall];
