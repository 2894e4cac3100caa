import type { FunctionEntry } from '../../kit/function-entry';
import type { Shape } from '../../kit/shape';
import type { Compiler, Evaluate } from '../compile/evaluate';
import type { CallNode } from '../syntax/node';

/** A function that decides itself which of its arguments it evaluates. */
export interface FlowFunction extends FunctionEntry {
  /** What is known of its result whatever the arguments are. */
  readonly shape: Shape;
  /** Compiles one call. Its number of arguments may be wrong; it must not throw then. */
  readonly compile: (call: CallNode, compiler: Compiler) => Evaluate;
}

/** The source of what Microsoft's page says about the functions here. */
export const reference =
  'Microsoft Learn: Reference for writing expressions for attribute mappings in Microsoft Entra application provisioning';
