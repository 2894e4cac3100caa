import type { Source } from '../../../knowledge/scim/sources';
import type { EventMark } from '../../marks/event-mark';
import type { PlanAction } from '../../plan/operation';

/** Whom a number counts. Somebody counts who has one of the actions and one of the marks; an empty list asks for nothing. */
export interface CountedPeople {
  readonly actions: readonly PlanAction[];
  readonly marks: readonly EventMark[];
}

/** One sentence of a reason, and where it is published. */
export interface ReasonLine {
  readonly says: string;
  readonly source?: Source;
}

/** A number of a plan, and how it comes about. */
export interface PlanFigure {
  readonly id: 'sent' | 'writes' | 'minutes' | 'reads' | 'licences' | 'account';
  /** As the plan's lines say it: `18 writes`. */
  readonly text: string;
  /** What the reason is about. */
  readonly title: string;
  readonly reason: readonly ReasonLine[];
  /** The people behind it; absent where it counts nobody. */
  readonly people?: CountedPeople;
}
