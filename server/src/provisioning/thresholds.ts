export type { Block } from './safety/block';
export type { SafetyOptions } from './safety/safety-options';
