import type { ScimUser } from '../../account/scim-user';
import type { Outcome } from '../../expressions/kit/language';
import type { Scope } from '../../expressions/kit/scope';
import type { Value } from '../../expressions/kit/value';
import type { Evaluation, Possibility } from '../push/push-program';
import { type PushValue, pushChanges } from '../push/values';
import type { UserValues } from '../users/user';
import type { OktaAttribute } from './okta-attribute';
import { possibleValues } from './possible-values';

/** What the mapping gives for one person, before it is known who they are. */
export interface MappedValues {
  readonly values: readonly PushValue[];
  readonly failure: string | undefined;
  readonly unknown: string | undefined;
  /** Attributes of which Okta does not document the value, each with what it may be. */
  readonly open: readonly OpenValue[];
  /** Attributes without a value because each undocumented way leads there. */
  readonly assumed: readonly string[];
  /** Attributes that an update takes from the app user, which the sample does not have. */
  readonly kept: readonly string[];
}

interface OpenValue {
  readonly attribute: OktaAttribute;
  readonly values: readonly PushValue['value'][];
}

/**
 * Evaluates the attributes of a mapping for a person.
 * @param isCreate whether the app user is being made: later, attributes that are mapped on create only come from it
 * @param held the profile of the app user; undefined when the sample does not tell
 */
export function evaluateAttributes(
  attributes: readonly OktaAttribute[],
  scope: Scope,
  isCreate: boolean,
  held: UserValues | undefined,
): MappedValues {
  const values: PushValue[] = [];
  let open: OpenValue[] | undefined;
  let assumed: string[] | undefined;
  let kept: string[] | undefined;
  let failure: string | undefined;
  let unknown: string | undefined;
  for (const attribute of attributes) {
    if (attribute.isCreateOnly && !isCreate) {
      const { name } = attribute;
      if (held !== undefined && Object.hasOwn(held, name)) values.push({ attribute, value: plainValue(held[name]) });
      else kept = [...(kept ?? NONE), name];
      continue;
    }
    const result = attribute.run(scope);
    if (typeof result === 'string' && isSentAsItIs(result, attribute)) {
      values.push({ attribute, value: result });
      continue;
    }
    const outcome = typeof result === 'string' ? okay(result) : result;
    if (outcome.verdict === 'wrong') {
      failure ??= `The expression for ${attribute.name} fails: ${outcome.error.message}`;
      continue;
    }
    if (outcome.verdict === 'ok' && !(typeof outcome.value === 'string' && outcome.value.includes('null'))) {
      const value = sentValue(outcome.value, attribute);
      if (value instanceof Refused) {
        failure ??= value.failure;
        unknown ??= value.unknown;
      } else values.push({ attribute, value });
      continue;
    }
    const possible = possibleValues(attribute.expression, outcome, scope);
    if (possible === undefined) {
      if (outcome.verdict === 'ok') values.push({ attribute, value: plainValue(outcome.value) });
      else unknown ??= unknownText(attribute.name, outcome.reasons[0]?.reason ?? 'a value is missing');
      continue;
    }
    const ways = possible.values.map(plainValue);
    if (ways.length === 1) {
      assumed = [...(assumed ?? NONE), attribute.name];
      values.push({ attribute, value: ways[0] });
    } else {
      unknown ??= `The value of ${attribute.name} is not determinable: ${possible.because}.`;
      open = [...(open ?? []), { attribute, values: ways }];
    }
  }
  return { values, failure, unknown, open: open ?? CLOSED, assumed: assumed ?? NONE, kept: kept ?? NONE };
}

/** Most values are texts of which there is nothing to be said. */
function isSentAsItIs(text: string, { allowed }: OktaAttribute): boolean {
  return text !== '' && allowed === undefined && !text.includes('null');
}

function okay(text: string): Outcome {
  return { verdict: 'ok', value: text, text };
}

/** What is planned with: the values, and of what is open every way; with a word on what a push empties. */
export function asEvaluation(
  mapped: MappedValues,
  more: readonly PushValue[],
  current: ScimUser | undefined,
): Evaluation {
  const { failure, unknown, open } = mapped;
  const values = more.length === 0 ? mapped.values : [...more, ...mapped.values];
  const notes = current === undefined ? NONE : blankNotes(values, current);
  if (failure !== undefined || unknown === undefined) return { values, failure, unknown, notes };
  const isOpenOnly = open.length > 0 && unknown.includes('not determinable');
  return { values, unknown, notes, possibilities: isOpenOnly ? possibilitiesOf(values, open) : [] };
}

/** The first values of all that are open, then the second ones: two or three ways, not all their products. */
function possibilitiesOf(values: readonly PushValue[], open: readonly OpenValue[]): readonly Possibility[] {
  const count = Math.max(...open.map((one) => one.values.length));
  return Array.from({ length: count }, (_, way) => {
    const chosen = open.map(({ attribute, values: ways }) => ({
      attribute,
      value: ways[Math.min(way, ways.length - 1)],
    }));
    const says = chosen.map(({ attribute, value }) => `${attribute.name} is ${shown(value)}`).join(' and ');
    return { says, values: [...values, ...chosen] };
  });
}

function shown(value: PushValue['value']): string {
  return value === undefined ? 'empty' : JSON.stringify(value);
}

/** Okta pushes the whole app user; what is empty in it empties the target (Okta Help: Profile Push). */
function blankNotes(values: readonly PushValue[], user: ScimUser): readonly string[] {
  if (values.every(({ value }) => value !== undefined)) return NONE;
  const blanks = values.filter(({ value }) => value === undefined);
  return pushChanges(blanks, user).map(
    ({ attribute, before }) =>
      `${attribute.name} is empty in Okta, and the push of the whole profile empties ${JSON.stringify(before)} at RingCentral.`,
  );
}

const NONE: readonly string[] = [];
const CLOSED: readonly OpenValue[] = [];

class Refused {
  constructor(
    readonly failure: string | undefined,
    readonly unknown: string | undefined,
  ) {}
}

function sentValue(value: Value, { name, allowed, isNumber }: OktaAttribute): PushValue['value'] | Refused {
  if (typeof value === 'object' && value !== null)
    return new Refused(
      undefined,
      unknownText(name, 'it is a list or an object, and how Okta writes it is not published'),
    );
  const plain = plainValue(value);
  if (allowed !== undefined && plain !== undefined && !allowed.has(String(plain)))
    return new Refused(
      `${name} would be ${JSON.stringify(plain)}, which is not among the values its schema lists; Okta does not assign the app then.`,
      undefined,
    );
  return typeof plain === 'number' && !isNumber ? String(plain) : plain;
}

function plainValue(value: unknown): PushValue['value'] {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return undefined;
}

function unknownText(name: string, reason: string): string {
  return `The value of ${name} cannot be known: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}.`;
}
