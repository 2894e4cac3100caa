import { type Common, type Condition, concat, isBlank, not } from './common';

/**
 * The same expression in fewer words. Nothing and an empty text count as the same: neither is a value of a user in SCIM
 * (RFC 7643 §2.5).
 */
function simplify(common: Common): Common {
  switch (common.kind) {
    case 'concat':
      return concat(...common.parts.map(simplify));
    case 'default': {
      const value = simplify(common.value);
      const fallback = simplify(common.fallback);
      if (isBlank(value)) return fallback;
      return { kind: 'default', value, fallback };
    }
    case 'call':
      return { ...common, value: simplify(common.value) };
    case 'if':
      return simplifyIf(common.condition, simplify(common.whenTrue), simplify(common.whenFalse));
    default:
      return common;
  }
}

/** What an expression gives as a whole: a fallback to nothing says nothing there. */
export function simplifyWhole(common: Common): Common {
  const simple = simplify(common);
  return simple.kind === 'default' && isBlank(simple.fallback) ? simplifyWhole(simple.value) : simple;
}

/** `x == null ? y : x` is x with a fallback. */
function simplifyIf(condition: Condition, whenTrue: Common, whenFalse: Common): Common {
  if (condition.kind === 'not') return simplifyIf(condition.condition, whenFalse, whenTrue);
  const tested = condition.kind === 'empty' || condition.kind === 'null' ? condition.value : bothTested(condition);
  if (tested !== undefined && same(tested, whenFalse)) {
    // Only of null: an empty text is then kept, which is no value either.
    if (condition.kind !== 'null' || isBlank(whenTrue))
      return { kind: 'default', value: whenFalse, fallback: whenTrue };
  }
  // A call on the tested value, which has nothing to work on where that is nothing.
  if (tested !== undefined && isBlank(whenTrue) && whenFalse.kind === 'call' && same(tested, whenFalse.value))
    return { kind: 'default', value: whenFalse, fallback: whenTrue };
  return { kind: 'if', condition, whenTrue, whenFalse };
}

/** `x == null || x == ""` */
function bothTested(condition: Condition): Common | undefined {
  if (condition.kind !== 'or') return undefined;
  const [left, right] = [emptiness(condition.left), emptiness(condition.right)];
  return left !== undefined && right !== undefined && same(left, right) ? left : undefined;
}

function emptiness(condition: Condition): Common | undefined {
  if (condition.kind === 'null' || condition.kind === 'empty') return condition.value;
  if (condition.kind !== 'equals') return undefined;
  if (isBlank(condition.right)) return condition.left;
  return isBlank(condition.left) ? condition.right : undefined;
}

/** `x != null && x != ""` as one condition, and the same denied. */
export function joined(kind: 'and' | 'or', left: Condition, right: Condition): Condition {
  const [a, b] = kind === 'and' ? [not(left), not(right)] : [left, right];
  const either: Condition = { kind: 'or', left: a, right: b };
  const value = a.kind === 'not' || b.kind === 'not' ? undefined : bothTested(either);
  if (value === undefined) return { kind, left, right };
  const empty: Condition = { kind: 'empty', value };
  return kind === 'and' ? not(empty) : empty;
}

function same(a: Common, b: Common): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
