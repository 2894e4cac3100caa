import type { Span } from '../../../text/span';
import type { Finding, FindingCode, Severity } from '../../kit/finding';
import type { ExpressionTarget } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import type { OktaPlace } from '../scope';
import type { Node } from '../syntax/node';
import type { Facts } from './facts';

/** What a check sees of the expression around a node. */
export interface CheckContext {
  readonly text: string;
  readonly root: Node;
  readonly scope: Scope;
  readonly place: OktaPlace | undefined;
  readonly target: ExpressionTarget | undefined;
  readonly facts: Facts;
  /** Paths, as `user.email`, that are not null where the node stands, since a condition around it says so. */
  readonly guarded: ReadonlySet<string>;
  /** Inside the brackets of a selection or projection. */
  readonly inElement: boolean;
  readonly parent: Node | undefined;
  report(code: FindingCode, severity: Severity, span: Span, message: string, extra?: Extra): void;
}

export type Extra = Pick<Finding, 'suggestions' | 'data'>;

/** One finding: called for every node, from the outside in. */
export type Check = (node: Node, context: CheckContext) => void;

/** The text of a node as it is written. */
export function written(node: Span, context: Pick<CheckContext, 'text'>): string {
  return context.text.slice(node.start, node.end);
}
