import { MemoKey } from '../memo';
import type { Call } from './call';
import { LazyMap } from './lazy-map';
import type { SaviyntParameter } from './parameter';

/** The answers of one parameter by the names expressions know them under; built once for all its calls. */
class AnswerIndex {
  /** Per name the positions of its calls, ascending. */
  readonly positions = new Map<string, number[]>();
  private readonly positionOfCall = new Map<Call, number>();
  readonly hasOrder: boolean;

  constructor(
    readonly calls: readonly Call[],
    withOrdinals: boolean,
  ) {
    // A callOrder changes the order in ways we do not know.
    this.hasOrder = calls.every((call) => call.object.get('callOrder') === undefined);
    const ordinals = new Map<string, number>();
    calls.forEach((call, position) => {
      this.positionOfCall.set(call, position);
      if (call.name === '') return;
      this.add(call.name, position);
      if (!withOrdinals) return;
      const ordinal = (ordinals.get(call.name) ?? 0) + 1;
      ordinals.set(call.name, ordinal);
      this.add(`${call.name}${ordinal}`, position);
    });
  }

  /** How many calls run before `call`; all of them for text outside calls. */
  before(call: Call | undefined): number {
    return (call === undefined ? undefined : this.positionOfCall.get(call)) ?? Number.POSITIVE_INFINITY;
  }

  /** The call that `name` means for a call at `before`; undefined when none of that name has run by then. */
  find(name: string, before: number): Call | undefined {
    const positions = this.positions.get(name);
    if (positions === undefined) return undefined;
    for (let i = positions.length - 1; i >= 0; i--) {
      const position = positions[i] as number;
      if (this.hasOrder ? position < before : position !== before) return this.calls[position];
    }
    return undefined;
  }

  private add(name: string, position: number): void {
    const positions = this.positions.get(name);
    if (positions === undefined) this.positions.set(name, [position]);
    else if (positions.at(-1) !== position) positions.push(position);
  }
}

const INDEX = new MemoKey(
  (parameter: SaviyntParameter) => new AnswerIndex(parameter.calls, hasOrdinalNames(parameter)),
);

function indexOf(parameter: SaviyntParameter): AnswerIndex {
  return parameter.memo.of(INDEX);
}

/** Whether the names of answers carry an ordinal: in access parameters a call is named after its entitlement type. */
export function hasOrdinalNames({ name }: SaviyntParameter): boolean {
  return (
    name === 'AddAccessJSON' ||
    name === 'RemoveAccessJSON' ||
    name === 'AddFFIDAccessJSON' ||
    name === 'RemoveFFIDAccessJSON'
  );
}

/**
 * The names under which `response` has the answers of calls that run before `call`. A view: nothing is copied, so a
 * parameter with a thousand calls costs no more per call than one with two.
 */
export function earlierAnswers<T>(
  parameter: SaviyntParameter,
  call: Call | undefined,
  make: (name: string, call: Call) => T,
): ReadonlyMap<string, T> {
  const index = indexOf(parameter);
  return new EarlierAnswers(index, index.before(call), make);
}

/** The calls themselves, by those names. */
export function earlierCalls(parameter: SaviyntParameter, call: Call | undefined): ReadonlyMap<string, Call> {
  return earlierAnswers(parameter, call, (_, earlier) => earlier);
}

class EarlierAnswers<T> extends LazyMap<T> {
  constructor(
    private readonly index: AnswerIndex,
    private readonly before: number,
    private readonly describe: (name: string, call: Call) => T,
  ) {
    super();
  }

  override has(name: string): boolean {
    return this.index.find(name, this.before) !== undefined;
  }

  override *keys(): MapIterator<string> {
    for (const [name, [first]] of this.index.positions) {
      // Names come in the order of their first calls.
      if (this.index.hasOrder && first !== undefined && first >= this.before) return;
      if (this.has(name)) yield name;
    }
  }

  protected override make(name: string): T | undefined {
    const call = this.index.find(name, this.before);
    return call === undefined ? undefined : this.describe(name, call);
  }
}
