import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { fromIso8601ToString } from './from-iso8601-to-string';
import { fromIso8601ToUnix } from './from-iso8601-to-unix';
import { fromIso8601ToWindows } from './from-iso8601-to-windows';
import { fromStringToIso8601 } from './from-string-to-iso8601';
import { fromUnixToIso8601 } from './from-unix-to-iso8601';
import { fromWindowsToIso8601 } from './from-windows-to-iso8601';
import { now } from './now';

export const timeFunctions: readonly EvaluatedFunction[] = [
  now,
  fromWindowsToIso8601,
  fromUnixToIso8601,
  fromStringToIso8601,
  fromIso8601ToWindows,
  fromIso8601ToUnix,
  fromIso8601ToString,
];
