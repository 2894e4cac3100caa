export { buildSource } from './build';
export { differenceIn } from './compare';
export type { MappingSource } from './mapping-source';
export { renderSource } from './render';
