import type { AttributeFlow } from './attribute-flow';

/** A value that a mapping gives and that is sent. */
export interface FlowedValue {
  readonly flow: AttributeFlow;
  readonly value: string | boolean;
}

/** One that differs from what the target has. */
export interface FlowChange extends FlowedValue {
  /** What the target has; undefined when it has nothing there. */
  readonly before: string | boolean | undefined;
}
