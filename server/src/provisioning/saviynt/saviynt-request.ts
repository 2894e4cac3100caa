import type { Scope } from '../../expressions/kit/scope';
import { parseJson } from '../../json/parse';
import type { Operation } from '../plan/operation';
import type { PlannedRequest, PredictedAnswer, TaskOutcome } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import { locateValue } from '../scim/locate';
import type { CompiledCall } from './compiled-call';
import { provenanceAt } from './provenance';
import { renderedParts } from './rendered-parts';
import { requestHeaders } from './request-headers';

/** A request as EIC would send it: a call of a parameter, rendered for one person. `DELETEWITHBODY` is DELETE. */
export abstract class SaviyntRequest implements PlannedRequest {
  abstract readonly method: string;
  abstract readonly url: string;
  abstract readonly body: string | undefined;
  abstract readonly verdict: 'ok' | 'wrong' | 'unknown';
  abstract readonly problem?: string;
  abstract readonly answer?: PredictedAnswer;
  abstract readonly outcome?: TaskOutcome;
  /** False: no expression wrote the letters `null` into a text of the body. Absent: nobody looked. */
  abstract readonly writesNull?: boolean;

  /** @param scope the values it was rendered with, for explanations */
  constructor(
    readonly operation: Operation,
    readonly call: CompiledCall,
    readonly scope: Scope,
  ) {}

  get part(): string {
    return this.call.parameter.name;
  }

  get name(): string {
    return this.call.name;
  }

  headers(): Readonly<Record<string, string>> {
    return requestHeaders(this);
  }

  sourceOf(path: string): ValueSource | undefined {
    return this.sources()(path);
  }

  sources(): (path: string) => ValueSource | undefined {
    const { body, call, scope } = this;
    const text = call.body;
    const pieces = text && renderedParts(text, scope);
    if (body === undefined || text === undefined || pieces === undefined) return () => undefined;
    const { root } = parseJson(body);
    return (path) => {
      const node = locateValue(root, path);
      const provenance = node && provenanceAt(text, pieces, scope, node, call.parameter);
      if (node === undefined || provenance === undefined) return undefined;
      return { sent: node.kind === 'string' || node.kind === 'boolean' ? node.value : undefined, provenance };
    };
  }
}

/** What a call was rendered to, and what comes of it. */
export interface Rendering {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  readonly problem?: string;
  readonly answer?: PredictedAnswer;
  readonly outcome?: TaskOutcome;
}

/** A request whose texts were written when it was planned. */
export class RenderedRequest extends SaviyntRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  readonly problem?: string;
  readonly answer?: PredictedAnswer;
  readonly outcome?: TaskOutcome;
  readonly writesNull?: boolean;

  constructor(operation: Operation, call: CompiledCall, scope: Scope, rendering: Rendering) {
    super(operation, call, scope);
    this.method = rendering.method;
    this.url = rendering.url;
    this.body = rendering.body;
    this.verdict = rendering.verdict;
    if (rendering.problem !== undefined) this.problem = rendering.problem;
    if (rendering.answer !== undefined) this.answer = rendering.answer;
    if (rendering.outcome !== undefined) this.outcome = rendering.outcome;
  }

  /** The same request, with something else said about it. */
  with(change: Partial<Rendering>): RenderedRequest {
    return new RenderedRequest(this.operation, this.call, this.scope, { ...this.rendering(), ...change });
  }

  private rendering(): Rendering {
    const { method, url, body, verdict, problem, answer, outcome } = this;
    return {
      method,
      url,
      body,
      verdict,
      ...(problem !== undefined && { problem }),
      ...(answer !== undefined && { answer }),
      ...(outcome !== undefined && { outcome }),
    };
  }
}
