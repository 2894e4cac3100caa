import type { RequestPurpose } from '../plan/operation';
import type { PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import type { AttributeValues } from '../scim/attributes';
import type { UserValues } from '../users/user';
import type { PushContext } from './context';
import { sourceOfValue } from './source';
import { ElementTypes, type PushValue } from './values';

const HEADERS = { Authorization: 'Bearer ***', Accept: 'application/scim+json' };
const BODY_HEADERS = { ...HEADERS, 'Content-Type': 'application/scim+json' };

/** One request of a push. Its body is written when somebody reads it: a plan holds thousands, and people open a few. */
export class PushRequest implements PlannedRequest {
  readonly verdict = 'ok';

  constructor(
    private readonly context: PushContext,
    readonly operation: RequestPurpose,
    readonly name: string,
    readonly method: string,
    /** Behind the base URL; or the filter of a search. */
    private readonly path: string | { readonly filter: string },
    readonly answer: PredictedAnswer,
    private readonly bodyOf: (() => unknown) | undefined,
    private readonly values: readonly PushValue[],
    private readonly person: UserValues,
  ) {}

  get part(): string {
    return this.context.part;
  }

  get url(): string {
    const { path } = this;
    const behind =
      typeof path === 'string' ? path : `/Users?filter=${encodeURIComponent(path.filter)}&startIndex=1&count=100`;
    return `${this.context.baseUrl}${behind}`;
  }

  get body(): string | undefined {
    return this.bodyOf === undefined ? undefined : JSON.stringify(this.bodyOf());
  }

  headers(): Readonly<Record<string, string>> {
    return this.bodyOf === undefined ? HEADERS : BODY_HEADERS;
  }

  sourceOf(path: string): ValueSource | undefined {
    const types = new ElementTypes(this.values);
    const found = this.values.find(({ attribute: { target } }) => target && types.readable(target)?.path === path);
    return found && sourceOfValue(found, this.context, this.person);
  }

  asserted(): AttributeValues {
    const types = new ElementTypes(this.values);
    const asserted = new Map<string, string | boolean>();
    for (const { attribute, value } of this.values) {
      const path = attribute.target && types.readable(attribute.target)?.path;
      if (path !== undefined && value !== undefined)
        asserted.set(path, typeof value === 'number' ? String(value) : value);
    }
    return asserted;
  }
}
