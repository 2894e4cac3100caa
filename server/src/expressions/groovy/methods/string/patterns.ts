import { PatternValue } from '../../runtime/types';
import { required } from '../helpers';

type Written = string | PatternValue;

export const source = (pattern: Written): string =>
  pattern instanceof PatternValue ? pattern.pattern : required(pattern, 'The pattern');
