import { asString } from '../../json/narrow';
import type { JsonNode, JsonObject, JsonProperty, JsonString } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import { Memo } from '../memo';
import { type RequestBody, readRequestBody } from './request-body';
import { TemplatedString } from './templated-string';

/** Which part of ImportAccountEntJSON a call belongs to; provisioning calls have none. */
export type ImportSection = 'accountParams' | 'entitlementParams' | 'acctEntParams';

export interface Header {
  readonly property: JsonProperty;
  readonly name: string;
  readonly value: TemplatedString | undefined;
}

/** One HTTP call of a parameter. In provisioning parameters calls are list items; in the import they are properties. */
export class Call {
  /** What rules worked out from this call. */
  readonly memo = new Memo<Call>(this);
  private readMethod: string | undefined;
  private readHeaders: readonly Header[] | undefined;
  /** Null: looked for, and not there. */
  private readUrl: TemplatedString | null | undefined;
  private readBody: RequestBody | null | undefined;

  constructor(
    /** `call1`; in the import the key, elsewhere the value of "name". */
    readonly name: string,
    /** Where the name stands: the key or the value of "name"; undefined when it has none. */
    readonly nameNode: JsonString | undefined,
    /** The call with its settings. */
    readonly object: JsonObject,
    /** Where url, httpMethod, httpHeaders and httpParams stand: the call itself, in the import its "http". */
    readonly http: JsonObject,
    /** The text of the parameter, which all nodes are offsets of. */
    readonly text: EmbeddedText,
    readonly section?: ImportSection,
    /** Where the import looks for "connection": the call, else the block around it. */
    private readonly block?: JsonObject,
  ) {}

  get connection(): JsonString | undefined {
    return asString(this.object.get('connection')) ?? asString(this.block?.get('connection'));
  }

  get methodNode(): JsonString | undefined {
    return asString(this.http.get('httpMethod'));
  }

  /** Upper case; `''` when missing. */
  get method(): string {
    this.readMethod ??= this.methodNode?.value.trim().toUpperCase() ?? '';
    return this.readMethod;
  }

  get url(): TemplatedString | undefined {
    if (this.readUrl === undefined) this.readUrl = this.templated(this.http.get('url')) ?? null;
    return this.readUrl ?? undefined;
  }

  get headers(): readonly Header[] {
    this.readHeaders ??= this.findHeaders();
    return this.readHeaders;
  }

  get body(): RequestBody | undefined {
    if (this.readBody === undefined) this.readBody = readRequestBody(this.http, this.text) ?? null;
    return this.readBody ?? undefined;
  }

  private findHeaders(): readonly Header[] {
    const node = this.http.get('httpHeaders');
    if (node?.kind !== 'object') return [];
    return node.properties.map((property) => ({
      property,
      name: property.key.value,
      value: this.templated(property.value),
    }));
  }

  private templated(node: JsonNode | undefined): TemplatedString | undefined {
    return node?.kind === 'string' ? new TemplatedString(node, this.text) : undefined;
  }
}
