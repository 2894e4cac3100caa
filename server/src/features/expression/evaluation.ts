import {
  type Evaluation,
  evaluate,
  type GivenValue,
  type GroovyMode,
  inputsOf,
  readPaths,
} from '../../expressions/evaluation';
import { describeShape } from '../../expressions/kit/describe-shape';
import type { ExpressionLanguage } from '../../expressions/kit/language';
import { createScope, type Scope, withValues } from '../../expressions/kit/scope';
import type { Shape } from '../../expressions/kit/shape';
import { isRecord, isUnknown, ownEntry, type Value } from '../../expressions/kit/value';
import { touches } from '../../text/span';
import type { ExpressionPlace } from './place';
import { type SampleUser, sampleScope } from './sample-user';

/** The expression a person means by a cursor. */
export interface ExpressionSubject {
  readonly text: string;
  /** Of Groovy: the placeholder around the cursor is an expression, a string without one around it a template. */
  readonly mode?: GroovyMode;
}

/** One value an expression reads. */
export interface ExpressionInput {
  readonly path: readonly string[];
  /** What it is, in a sentence; empty when nothing is known of it. */
  readonly documentation: string;
  /** The value of the sample user; undefined when it has none. */
  readonly sample?: Value;
}

/** The expression around a cursor: of a template the placeholder it stands in, else the whole string. */
export function subjectAt({ slot, offset }: ExpressionPlace): ExpressionSubject {
  const { text } = slot.text;
  const placeholders = slot.language.placeholders?.(slot.parsed);
  if (placeholders === undefined) return { text };
  const around = placeholders.find(({ span }) => touches(span, offset));
  if (around === undefined) return { text, mode: 'template' };
  return { text: text.slice(around.code.start, around.code.end), mode: 'expression' };
}

/**
 * What a text reads, with what is known of it where it stands, and the sample user's values.
 * @param place undefined when the text stands in no document
 */
export function expressionInputs(
  language: ExpressionLanguage,
  { text, mode }: ExpressionSubject,
  place: ExpressionPlace | undefined,
  user: SampleUser | undefined,
  now: number,
): readonly ExpressionInput[] {
  const sample =
    place === undefined || user === undefined ? undefined : sampleScope(place.slot, user, now, language.parse(text));
  return readPaths(language, text, mode).map((path) => {
    const value = sample === undefined ? undefined : valueAt(sample, path);
    return {
      path,
      documentation: place === undefined ? '' : documentationOf(place.slot.scope, path),
      ...(value === undefined || isUnknown(value) ? {} : { sample: value }),
    };
  });
}

/** Evaluates a text where it stands with the given values, and checks it there. */
export function evaluateWith(
  language: ExpressionLanguage,
  { text, mode }: ExpressionSubject,
  place: ExpressionPlace | undefined,
  given: readonly GivenValue[],
  now: number,
): Evaluation {
  const scope = place?.slot.scope ?? createScope([], false);
  return evaluate(language, text, withValues(scope, inputsOf(given), now), mode);
}

function valueAt({ values = {} }: Scope, path: readonly string[]): Value | undefined {
  let at: Value | undefined = values;
  for (const name of path) {
    if (!isRecord(at)) return undefined;
    at = ownEntry(at, name);
  }
  return at;
}

function documentationOf({ bindings }: Scope, path: readonly string[]): string {
  const [root, ...names] = path;
  const binding = root === undefined ? undefined : bindings.get(root);
  if (binding === undefined) return '';
  let { shape, documentation }: { shape: Shape; documentation: string } = binding;
  for (const name of names) {
    const property = shape.properties?.get(name);
    if (property === undefined) return '';
    ({ shape, documentation } = property);
  }
  return [describeShape(shape), documentation].filter((part) => part !== '').join(' · ');
}
