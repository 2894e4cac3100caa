import type { Finding } from '../../kit/finding';
import type { Scope } from '../../kit/scope';
import type { CallNode, Node } from '../syntax/node';

/** A part of an expression with what a check needs to know about its place. */
export interface Visit {
  readonly node: Node;
  readonly parent: Node | undefined;
  /** Index among the arguments of `parent`, if that is a call. */
  readonly argument: number;
  readonly scope: Scope;
  /** The text of the expression. */
  readonly text: string;
  report(finding: Finding): void;
}

/** Looks at one part and reports what is wrong with it. */
export type Check = (visit: Visit) => void;

/** A check that looks at calls only. */
export type CallCheck = (call: CallNode, visit: Visit) => void;

/** The span alone of something that has one, for a finding. */
export function place({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
