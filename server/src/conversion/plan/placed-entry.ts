import type { NeutralDocument } from '../../documents/neutral/document';
import type { NeutralSource } from '../../documents/neutral/model';
import { targetAttribute } from '../../provisioning/entra/target-attribute';
import type { PlanEntry, PlannedRequest } from '../../provisioning/plan/plan';
import type { Provenance, ValueSource } from '../../provisioning/plan/provenance';
import { LineIndex } from '../../text/line-index';

/** Where a neutral file says what an attribute gets, by the path under which plans name it: `addresses[work].country`. */
export type AttributePlaces = ReadonlyMap<string, Omit<Provenance, 'inputs'>>;

export function attributePlaces({ mapping, uri, text }: NeutralDocument): AttributePlaces {
  const lines = new LineIndex(text.text);
  const places = new Map<string, Omit<Provenance, 'inputs'>>();
  for (const { target, source } of mapping.attributes) {
    if (source === undefined) continue;
    const { start, end } = source.node;
    const { line, character } = lines.positionAt(start);
    places.set(planPath(target), {
      uri,
      parameter: target,
      start,
      end,
      line: line + 1,
      column: character + 1,
      expression: expressionOf(source),
    });
  }
  return places;
}

/** A list without a filter means each of its elements; RingCentral keeps the one for work. */
function planPath(target: string): string {
  return targetAttribute(target.replace(/^(addresses|phoneNumbers|emails)\.(?=\w)/, '$1[type eq "work"].'), undefined)
    .path;
}

function expressionOf(source: NeutralSource): string {
  switch (source.kind) {
    case 'attribute':
      return source.attribute;
    case 'constant':
      return String(source.constant);
    case 'expression':
      return source.expression;
  }
}

/** An entry of a plan whose values come from other lines than those it was planned with. */
export class PlacedEntry implements PlanEntry {
  readonly requests: readonly PlannedRequest[];

  /** @param ownParts parts of the program that are no lines of the file, such as EnableAccountJSON around a mapping */
  constructor(
    private readonly entry: PlanEntry,
    private readonly places: AttributePlaces,
    ownParts: ReadonlySet<string>,
  ) {
    this.requests = entry.requests.map(
      (request) => new PlacedRequest(request, ownParts.has(request.part) ? NO_PLACES : places),
    );
  }

  get id(): string {
    return this.entry.id;
  }
  get user(): PlanEntry['user'] {
    return this.entry.user;
  }
  get action(): PlanEntry['action'] {
    return this.entry.action;
  }
  get attempted(): PlanEntry['attempted'] {
    return this.entry.attempted;
  }
  get match(): PlanEntry['match'] {
    return this.entry.match;
  }
  get after(): PlanEntry['after'] {
    return this.entry.after;
  }
  get reason(): string | undefined {
    return this.entry.reason;
  }
  get notes(): readonly string[] {
    return this.entry.notes;
  }
  get title(): string {
    return this.entry.title;
  }
  get userName(): string {
    return this.entry.userName;
  }

  steps(): ReturnType<PlanEntry['steps']> {
    return this.entry.steps();
  }

  changes(): ReturnType<NonNullable<PlanEntry['changes']>> {
    return this.entry.changes?.();
  }

  sourceOf(path: string): ValueSource | undefined {
    return placed(this.entry.sourceOf?.(path), path, this.places);
  }
}

class PlacedRequest implements PlannedRequest {
  readonly asserted?: NonNullable<PlannedRequest['asserted']>;

  constructor(
    private readonly request: PlannedRequest,
    private readonly places: AttributePlaces,
  ) {
    const { asserted } = request;
    // Where it is absent, the body says it.
    if (asserted !== undefined) this.asserted = () => asserted.call(request);
  }

  get operation(): PlannedRequest['operation'] {
    return this.request.operation;
  }
  get part(): string {
    return this.request.part;
  }
  get name(): string {
    return this.request.name;
  }
  get method(): string {
    return this.request.method;
  }
  get url(): string {
    return this.request.url;
  }
  get body(): string | undefined {
    return this.request.body;
  }
  get verdict(): PlannedRequest['verdict'] {
    return this.request.verdict;
  }
  get problem(): string | undefined {
    return this.request.problem;
  }
  get answer(): PlannedRequest['answer'] {
    return this.request.answer;
  }
  get outcome(): PlannedRequest['outcome'] {
    return this.request.outcome;
  }

  headers(): Readonly<Record<string, string>> {
    return this.request.headers();
  }

  sourceOf(path: string): ValueSource | undefined {
    return placed(this.request.sourceOf(path), path, this.places);
  }
}

const NO_PLACES: AttributePlaces = new Map();

/** A value that no line of the neutral file gives has no place in it: the provider, or what we write around it, does. */
function placed(source: ValueSource | undefined, path: string, places: AttributePlaces): ValueSource | undefined {
  const place = places.get(path);
  return source && place && { sent: source.sent, provenance: { ...place, inputs: source.provenance.inputs } };
}
