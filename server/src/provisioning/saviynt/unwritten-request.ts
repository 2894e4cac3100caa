import type { Scope } from '../../expressions/kit/scope';
import type { Operation } from '../plan/operation';
import type { PredictedAnswer, TaskOutcome } from '../plan/plan';
import type { CompiledCall } from './compiled-call';
import { SaviyntRequest } from './saviynt-request';

/**
 * A request that was planned by the value of its body. The text of the body is written when somebody reads it: a plan
 * holds thousands of requests, and people open a few. The same values give the same text at any time.
 */
export class UnwrittenRequest extends SaviyntRequest {
  declare readonly problem?: string;
  answer?: PredictedAnswer;
  outcome?: TaskOutcome;

  constructor(
    operation: Operation,
    call: CompiledCall,
    scope: Scope,
    readonly url: string,
    readonly writesNull: boolean,
  ) {
    super(operation, call, scope);
  }

  get method(): string {
    return this.call.method;
  }

  get verdict(): 'ok' {
    return 'ok';
  }

  get body(): string | undefined {
    return this.call.body?.render(this.scope).text;
  }

  /** This request with what RingCentral and EIC make of it. */
  answered(answer: PredictedAnswer, outcome: TaskOutcome): this {
    this.answer = answer;
    this.outcome = outcome;
    return this;
  }
}
