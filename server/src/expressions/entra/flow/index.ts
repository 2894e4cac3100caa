import { coalesce } from './coalesce';
import type { FlowFunction } from './flow-function';
import { ignoreFlowIfNullOrEmpty } from './ignore-flow-if-null-or-empty';
import { iif } from './iif';
import { selectUniqueValue } from './select-unique-value';
import { switchFunction } from './switch';

/** The functions that decide themselves what they evaluate. */
export const flowFunctions: readonly FlowFunction[] = [
  coalesce,
  ignoreFlowIfNullOrEmpty,
  iif,
  selectUniqueValue,
  switchFunction,
];
