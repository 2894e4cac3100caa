export { equalities, matches } from './matches';
export { maximumDepth, parseFilter, parsePath } from './parse';
export type { Filter, ScimPath } from './syntax';
