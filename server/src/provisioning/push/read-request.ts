import { percentEncoded } from '../../text/percent-encoded';
import type { PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { AttributeValues } from '../scim/attributes';
import type { PushContext } from './context';
import { READ_HEADERS } from './headers';

const NO_VALUES: AttributeValues = new Map();

/** A request that finds or reads a user. Everybody of a plan has one, so it keeps no more than whom it is about. */
export class ReadRequest implements PlannedRequest {
  constructor(
    private readonly context: PushContext,
    readonly name: 'find' | 'read',
    /** The userName that is searched for, or the id that is read. */
    private readonly whom: string,
    readonly answer: PredictedAnswer,
  ) {}

  get operation(): 'match' {
    return 'match';
  }

  get method(): 'GET' {
    return 'GET';
  }

  get verdict(): 'ok' {
    return 'ok';
  }

  get part(): string {
    return this.context.part;
  }

  get url(): string {
    const { name, whom, context } = this;
    const behind =
      name === 'read' ? pathOf(whom) : `/Users?filter=${percentEncoded(filterOf(whom))}&startIndex=1&count=100`;
    return `${context.baseUrl}${behind}`;
  }

  get body(): undefined {
    return undefined;
  }

  headers(): Readonly<Record<string, string>> {
    return READ_HEADERS;
  }

  sourceOf(): undefined {
    return undefined;
  }

  asserted(): AttributeValues {
    return NO_VALUES;
  }
}

/** The search for a userName (RFC 7644 §3.4.2.2). */
export function filterOf(userName: string): string {
  return `userName eq "${userName}"`;
}

/** Where a user is, behind the base URL. */
export function pathOf(id: string): string {
  return `/Users/${percentEncoded(id)}`;
}
