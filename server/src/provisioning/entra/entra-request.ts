import { type Scope, valueIn } from '../../expressions/kit/scope';
import { isUnknown } from '../../expressions/kit/value';
import type { JsonString } from '../../json/node';
import type { LineIndex } from '../../text/line-index';
import type { Operation } from '../plan/operation';
import type { PlannedRequest, PredictedAnswer } from '../plan/plan';
import type { ExpressionInput, ValueSource } from '../plan/provenance';
import type { AttributeValues } from '../scim/attributes';
import type { AttributeFlow } from './attribute-flow';
import type { FlowChange } from './flowed-value';

/** What the requests of one program share. */
export interface RequestContext {
  readonly uri: string;
  /** Lines of the file of the mapping; made when the first person asks. */
  readonly lines: () => LineIndex;
  /** Of the object mapping. */
  readonly part: string;
  readonly baseUrl: string;
}

/** Makes a body of the values that are sent. */
export type BodyMaker = (values: readonly FlowChange[]) => unknown;

const HEADERS = { Authorization: 'Bearer ***', Accept: 'application/scim+json' };
const BODY_HEADERS = { ...HEADERS, 'Content-Type': 'application/scim+json' };

/** A request by which the service changes something. */
export class EntraRequest implements PlannedRequest {
  readonly verdict = 'ok';

  constructor(
    private readonly context: RequestContext,
    readonly operation: Operation,
    readonly method: string,
    readonly url: string,
    readonly answer: PredictedAnswer,
    /** Makes the body of what is sent; absent when there is none. */
    private readonly bodyOf: BodyMaker | undefined,
    private readonly flowed: readonly FlowChange[],
    /** With the values of the person. */
    private readonly scope: Scope,
  ) {}

  get name(): 'export' {
    return 'export';
  }

  get part(): string {
    return this.context.part;
  }

  /** Written when it is read: a plan holds thousands, and people open a few. */
  get body(): string | undefined {
    return this.bodyOf === undefined ? undefined : JSON.stringify(this.bodyOf(this.flowed));
  }

  headers(): Readonly<Record<string, string>> {
    return this.bodyOf === undefined ? HEADERS : BODY_HEADERS;
  }

  sourceOf(path: string): ValueSource | undefined {
    const found = this.flowed.find(({ flow }) => flow.target.path === path);
    if (found === undefined) return undefined;
    const { flow, value } = found;
    const node = sourceNodeOf(flow);
    if (node === undefined) return undefined;
    const { uri, lines } = this.context;
    const { line, character } = lines().positionAt(node.start);
    return {
      sent: value,
      provenance: {
        uri,
        parameter: flow.target.name,
        start: node.start,
        end: node.end,
        line: line + 1,
        column: character + 1,
        expression: flow.expression === '' ? node.value : flow.expression,
        inputs: flow.inputs.map((name) => inputOf(name, this.scope)),
      },
    };
  }

  asserted(): AttributeValues {
    return new Map(this.flowed.map(({ flow, value }) => [flow.target.path, value]));
  }
}

/** The expression; else the name of the source, the default value or the target it gives a value to. */
function sourceNodeOf({ mapping }: AttributeFlow): JsonString | undefined {
  const { source, defaultValueNode, targetNode } = mapping;
  return source?.expressionNode ?? source?.nameNode ?? defaultValueNode ?? targetNode;
}

function inputOf(name: string, scope: Scope): ExpressionInput {
  const value = valueIn(scope, name);
  if (value === undefined || isUnknown(value)) return { path: name };
  if (value === null) return { path: name, value: null };
  // Boolean attributes are these texts to expressions.
  if (typeof value === 'boolean') return { path: name, value: value ? 'True' : 'False' };
  return { path: name, value: typeof value === 'object' ? JSON.stringify(value) : String(value) };
}
