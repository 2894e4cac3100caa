import type { Connector } from '../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { attributesIn, type Common, type Condition, concat, Untranslatable } from '../expression/common';
import { groovyValue } from '../expression/from-groovy';
import { simplifyWhole } from '../expression/simplify';
import { toGroovy } from '../expression/to-groovy';
import { withoutNull } from '../expression/translate';
import { ConversionError, type PlainAttribute, type PlainSource, type Remark, type Remarked } from '../plain-mapping';
import { usualPath } from '../target-names';
import { type BodyValue, saviyntBodyValues } from './saviynt-body';

/**
 * Reads what a connector sends when it creates and updates an account. What only the creation sends, where there is an
 * update too, is written once.
 * @throws ConversionError when it has neither, or their bodies cannot be read
 */
export function readSaviynt(connector: Connector, file: string): Remarked {
  const [create, update] = [connector.get('CreateAccountJSON'), connector.get('UpdateAccountJSON')];
  const main = create ?? update;
  if (main === undefined)
    throw new ConversionError(
      'The connector has neither CreateAccountJSON nor UpdateAccountJSON. Name one of them, or its folder.',
    );
  const remarks: Remark[] = [];
  const values = bodyValues(main);
  const updated =
    create !== undefined && update !== undefined
      ? new Set(bodyValues(update).map(({ path }) => usualPath(path)))
      : undefined;
  const seen = new Set<string>();
  const attributes = values.flatMap((value): readonly PlainAttribute[] => {
    const target = usualPath(value.path);
    if (seen.has(target)) {
      remarks.push({ kind: 'not-converted', target, message: 'The body sets it twice; the first one is converted.' });
      return [];
    }
    seen.add(target);
    const attribute = attributeOf(target, value, remarks);
    if (attribute === undefined) return [];
    const isOnce = updated !== undefined && !updated.has(target) && !('constant' in attribute.source);
    return [isOnce ? { ...attribute, when: 'create' } : attribute];
  });
  const matched = attributes.map((each) => (each.target === 'userName' ? { ...each, matching: 1 } : each));
  return {
    mapping: {
      provider: 'saviynt',
      direction: 'toRingCentral',
      origin: { kind: `saviynt/${main.name}`, file },
      attributes: matched,
    },
    remarks,
  };
}

/** The values of the first call that sends a user. */
function bodyValues(parameter: SaviyntParameter): readonly BodyValue[] {
  const call = parameter.calls.find(({ body, method }) => body !== undefined && /^(?:POST|PUT|PATCH)$/.test(method));
  if (call?.body === undefined)
    throw new ConversionError(`${parameter.name} has no call with a body that could be converted.`);
  return saviyntBodyValues(call.body.string.node.value);
}

function attributeOf(target: string, { value, guards }: BodyValue, remarks: Remark[]): PlainAttribute | undefined {
  if (value.kind === 'constant') return { target, source: { constant: value.constant } };
  try {
    const raw =
      value.kind === 'json'
        ? groovyValue(value.node, 0)
        : concat(
            ...value.pieces.map(
              (piece): Common =>
                typeof piece === 'string' ? { kind: 'text', text: piece } : groovyValue(piece.node, 0),
            ),
          );
    const kept = guards.filter((guard) => !isOfSame(guard, raw));
    const common = simplifyWhole(raw);
    const source = sourceOf(value.kind === 'json' && common.kind !== 'attribute' ? withoutNull(common) : common);
    const guarded = kept.reduceRight<Common>(
      (whole, condition) => ({ kind: 'if', condition, whenTrue: whole, whenFalse: { kind: 'nothing' } }),
      raw,
    );
    // Without a country RingCentral takes no address: the guard says what RingCentral does anyway.
    const isAddress = target.startsWith('addresses');
    if (kept.length > 0 && !isAddress)
      return { target, source: { expression: toGroovy(withoutNull(guarded)), language: 'groovy' } };
    const original = originalOf(
      value.kind === 'text' ? raw : withoutNull(guarded),
      value.kind === 'text',
      kept.length > 0,
    );
    if (kept.length > 0) tellGuard(remarks);
    return { target, source, ...(original !== undefined && { original }) };
  } catch (error) {
    if (!(error instanceof Untranslatable)) throw error;
    remarks.push({
      kind: 'not-converted',
      target,
      message: `What Saviynt sends cannot be said in the neutral format, because ${error.message}.`,
    });
    return undefined;
  }
}

/** Once for the whole address. */
function tellGuard(remarks: Remark[]): void {
  if (remarks.some(({ target }) => target === 'addresses')) return;
  const message =
    'Saviynt sends an address only where a condition holds, such as a country that is there. The condition is left out, so others get the parts they have.';
  remarks.push({ kind: 'differs', target: 'addresses', message });
}

function sourceOf(common: Common): PlainSource {
  if (common.kind === 'attribute') return { attribute: common.name };
  if (common.kind === 'text') return { constant: common.text };
  return { expression: toGroovy(common), language: 'groovy' };
}

/** A text in quotes says "null" where its attribute has no value. */
function originalOf(common: Common, isText: boolean, isGuarded: boolean): PlainSource | undefined {
  if (!isText && !isGuarded) return undefined;
  return common.kind === 'text' ? undefined : { expression: toGroovy(common), language: 'groovy' };
}

/** Whether a guard only asks whether the value, or what it is made of, is there. */
function isOfSame(guard: Condition, value: Common): boolean {
  if (guard.kind !== 'not' || (guard.condition.kind !== 'empty' && guard.condition.kind !== 'null')) return false;
  const [only, more] = attributesIn(value);
  const asked = guard.condition.value;
  return more === undefined && asked.kind === 'attribute' && asked.name === only;
}
