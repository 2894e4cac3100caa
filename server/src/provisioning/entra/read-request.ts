import { percentEncoded } from '../../text/percent-encoded';
import type { PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { RequestContext } from './entra-request';

const HEADERS = { Authorization: 'Bearer ***', Accept: 'application/scim+json' };

/** A request by which the service finds a user (`match`) or reads one it knows (`import`). Every person has one or two. */
export class ReadRequest implements PlannedRequest {
  /** @param subject the filter, or the id of the user */
  constructor(
    private readonly context: RequestContext,
    readonly name: 'match' | 'import',
    private readonly subject: string,
    readonly answer: PredictedAnswer,
  ) {}

  get operation(): 'match' {
    return 'match';
  }

  get part(): string {
    return this.context.part;
  }

  get method(): 'GET' {
    return 'GET';
  }

  get url(): string {
    const subject = percentEncoded(this.subject);
    return `${this.context.baseUrl}/Users${this.name === 'match' ? `?filter=${subject}` : `/${subject}`}`;
  }

  get body(): undefined {
    return undefined;
  }

  get verdict(): 'ok' {
    return 'ok';
  }

  headers(): Readonly<Record<string, string>> {
    return HEADERS;
  }

  sourceOf(): undefined {
    return undefined;
  }
}
