export { equalities, matches } from './matches';
export { maximumDepth, parseFilter, parsePath } from './parse';
export type {
  AttributePath,
  CompareOperator,
  ComparisonFilter,
  Filter,
  Literal,
  LogicalFilter,
  NotFilter,
  PresenceFilter,
  ScimPath,
  ValueFilter,
} from './syntax';
export type { Parsed, PathError, PathErrorCode } from './syntax-error';
