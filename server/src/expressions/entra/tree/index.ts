export { type BuiltSource, buildSource, type Unbuilt } from './build';
export { type Difference, differenceIn } from './compare';
export type { MappingSource, SourceParameter, SourceType } from './mapping-source';
export { renderSource } from './render';
