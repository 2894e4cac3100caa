import { PatternValue } from '../../runtime/types';
import { required } from '../helpers';

type Written = string | PatternValue;

/** The text of a regular expression; null fails as it does in Java. */
export const source = (pattern: Written): string =>
  pattern instanceof PatternValue ? pattern.pattern : required(pattern, 'The pattern');
