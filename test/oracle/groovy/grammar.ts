import type { Grammar } from '../grammar';
import { otherExpressions } from './expressions/anything';
import { booleanExpressions } from './expressions/booleans';
import { dateAndClosureExpressions } from './expressions/dates-and-closures';
import { collectionExpressions } from './expressions/lists-and-maps';
import { numberExpressions } from './expressions/numbers';
import { textExpressions } from './expressions/texts';
import { methodCalls } from './method-calls';
import { statements } from './statements';
import { templates } from './templates';

/**
 * Groovy templates and expressions over the names of test/vectors/groovy/binding.json, by the type they mostly have: s
 * text, n number, b boolean, l list, m map, d date, a anything. Capitals are what can stand before a dot. One in a few has
 * another type than its place wants, since mistakes must fail as they do in Groovy.
 */
export const groovyGrammar: Grammar = {
  ...textExpressions,
  ...numberExpressions,
  ...booleanExpressions,
  ...collectionExpressions,
  ...dateAndClosureExpressions,
  ...otherExpressions,
  ...methodCalls,
  ...statements,
  ...templates,
};
