import type { Operation } from '../plan/operation';
import type { PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { ValueSource } from '../plan/provenance';
import type { AttributeValues } from '../scim/attributes';
import { WRITE_HEADERS } from './headers';
import { sourceOfValue } from './source';
import type { UserWrite } from './user-write';
import { ElementTypes } from './values';

/** One request of a push that changes something. */
export class PushRequest implements PlannedRequest {
  constructor(
    private readonly write: UserWrite,
    readonly answer: PredictedAnswer,
  ) {}

  get operation(): Operation {
    return this.write.operation;
  }

  get part(): string {
    return this.write.provider.context.part;
  }

  get name(): string {
    return 'push';
  }

  get method(): string {
    return this.write.method;
  }

  get url(): string {
    return `${this.write.provider.context.baseUrl}${this.write.path}`;
  }

  get body(): string {
    return JSON.stringify(this.write.body());
  }

  get verdict(): 'ok' {
    return 'ok';
  }

  headers(): Readonly<Record<string, string>> {
    return WRITE_HEADERS;
  }

  sourceOf(path: string): ValueSource | undefined {
    return this.sources()(path);
  }

  sources(): (path: string) => ValueSource | undefined {
    const { provider, user } = this.write;
    const values = this.write.values();
    const types = new ElementTypes(values);
    return (path) => {
      const found = values.find(({ attribute: { target } }) => target && types.readable(target)?.path === path);
      return found && sourceOfValue(found, provider.context, user.values);
    };
  }

  asserted(): AttributeValues {
    const values = this.write.values();
    const types = new ElementTypes(values);
    const asserted = new Map<string, string | boolean>();
    for (const { attribute, value } of values) {
      const path = attribute.target && types.readable(attribute.target)?.path;
      if (path !== undefined && value !== undefined)
        asserted.set(path, typeof value === 'number' ? String(value) : value);
    }
    return asserted;
  }
}
