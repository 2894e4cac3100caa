import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import { entraLanguage, IgnoreFlow } from '../../expressions/entra';
import type { Outcome } from '../../expressions/kit/language';
import { type Scope, valueIn } from '../../expressions/kit/scope';
import { expressionText } from './source-text';
import { type TargetAttribute, targetAttribute } from './target-attribute';

/** What one attribute mapping gives for one person. */
export type FlowValue =
  | { readonly kind: 'value'; readonly value: string | boolean }
  /**
   * `null`: the source is empty, and null values are not provisioned. `assumed`: all that the expression reads is empty,
   * and what its function makes of that is not published; taken as null. `ignored`: the expression says to leave it alone.
   */
  | { readonly kind: 'none'; readonly because: 'null' | 'assumed' | 'ignored' | 'not now' }
  /** IgnoreObjectFlow: the person is left alone as a whole. */
  | { readonly kind: 'ignore person' }
  | { readonly kind: 'failed'; readonly reason: string; readonly code?: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** An attribute mapping, compiled once for many people. */
export interface AttributeFlow {
  readonly mapping: AttributeMapping;
  readonly target: TargetAttribute;
  /** The text that is evaluated; '' for a mapping without a source. */
  readonly expression: string;
  /** The source attributes it reads, without brackets. */
  readonly inputs: readonly string[];
  /** Whether IsSoftDeleted decides the value, so that it carries the news of a leaver. */
  readonly followsDeletion: boolean;
  /** Whether the mapping has no source; then the default value is all there is. */
  readonly isDefaultOnly: boolean;
  /** Whether it is sent with other changes though it is the same (flowBehavior FlowAlways). */
  readonly isSentAlways: boolean;
  /** Whether it fills what is empty and changes nothing else (flowType AttributeAddOnly). */
  readonly isFillOnly: boolean;
  /** @param isCreate whether the person is being created: only then default values count and flows of creation run */
  evaluate(scope: Scope, isCreate: boolean): FlowValue;
  /** The value without regard to when it flows, as matching needs it. */
  value(scope: Scope): FlowValue;
}

const NULL: FlowValue = { kind: 'none', because: 'null' };
const ASSUMED: FlowValue = { kind: 'none', because: 'assumed' };
const IGNORED: FlowValue = { kind: 'none', because: 'ignored' };
const NOT_NOW: FlowValue = { kind: 'none', because: 'not now' };

/** Compiles a mapping. One whose target or source cannot be read fails for everybody. */
export function compileFlow(mapping: AttributeMapping, knowsTargets: boolean): AttributeFlow {
  const target = targetAttribute(mapping.targetAttributeName, mapping.target);
  const { source, flowType, defaultValue } = mapping;
  const text = source === undefined ? undefined : expressionText(source);
  const parsed = entraLanguage.parse(text ?? '""');
  const run = entraLanguage.compile(parsed);
  const inputs = [...new Set(entraLanguage.references(parsed).flatMap(({ segments }) => segments[0]?.name ?? []))];
  const missing = knowsTargets && mapping.target === undefined ? missingTarget(mapping) : undefined;
  const value = (scope: Scope): FlowValue => {
    if (source === undefined) return NULL;
    if (text === undefined) return { kind: 'failed', reason: `The source of ${mapping.targetAttributeName} is empty.` };
    if (missing !== undefined) return missing;
    const given = flowValue(run(scope), target);
    return given.kind === 'unknown' && readsNothing(inputs, scope) ? ASSUMED : given;
  };
  return {
    mapping,
    target,
    expression: text ?? '',
    inputs,
    followsDeletion: inputs.includes('IsSoftDeleted'),
    isDefaultOnly: source === undefined,
    isSentAlways: mapping.flowBehavior === 'FlowAlways',
    isFillOnly: flowType === 'AttributeAddOnly',
    value,
    evaluate(scope, isCreate) {
      if (flowType === 'ObjectAddOnly' && !isCreate) return NOT_NOW;
      const given = value(scope);
      const isEmpty = given.kind === 'none' && (given.because === 'null' || given.because === 'assumed');
      return isEmpty && isCreate && defaultValue ? typedValue(defaultValue, target) : given;
    },
  };
}

/** Whether an expression reads attributes and none of them has a value. */
function readsNothing(inputs: readonly string[], scope: Scope): boolean {
  return inputs.length > 0 && inputs.every((name) => (valueIn(scope, name) ?? null) === null);
}

function missingTarget({ targetAttributeName, targetNode }: AttributeMapping): FlowValue {
  const reason =
    targetNode === undefined
      ? 'An attribute mapping has no targetAttributeName.'
      : `The target object has no attribute ${targetAttributeName}, so it cannot be exported.`;
  return { kind: 'failed', reason, code: 'SchemaAttributeNotFound' };
}

function flowValue(outcome: Outcome, target: TargetAttribute): FlowValue {
  if (outcome.verdict === 'wrong')
    return { kind: 'failed', reason: `The expression for ${target.name} fails: ${outcome.error.message}` };
  if (outcome.verdict === 'unknown') {
    const reason = outcome.reasons[0]?.reason ?? 'a value is missing';
    return { kind: 'unknown', reason: `The value of ${target.name} cannot be known: ${reason.replace(/\.$/, '')}.` };
  }
  const { value, text } = outcome;
  if (value instanceof IgnoreFlow) return value === IgnoreFlow.object ? { kind: 'ignore person' } : IGNORED;
  if (Array.isArray(value)) {
    if (value.length === 0) return NULL;
    if (value.length > 1) return tooMany(target);
  }
  // An empty text is what null becomes in a function; neither is provisioned.
  return text === '' ? NULL : typedValue(text, target);
}

function tooMany({ name }: TargetAttribute): FlowValue {
  const reason = `The source of ${name} has several values, and the target takes one.`;
  return { kind: 'failed', reason, code: 'SchemaPropertyCanOnlyAcceptValue' };
}

/** A text as the target takes it: Boolean attributes are true or false on the wire. */
function typedValue(text: string, target: TargetAttribute): FlowValue {
  if (!target.isBoolean) return { kind: 'value', value: text };
  const word = text.trim().toLowerCase();
  if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' };
  return { kind: 'failed', reason: `${target.name} is Boolean and gets ${JSON.stringify(text)}.` };
}
