/**
 * What the expressions of all providers can say, and nothing more. Values are texts; a missing value is `nothing`.
 * Attributes have the names of the provider that the expression was read from, or is written for.
 */
export type Common =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'attribute'; readonly name: string }
  /** The parts one after the other. */
  | { readonly kind: 'concat'; readonly parts: readonly Common[] }
  | { readonly kind: 'if'; readonly condition: Condition; readonly whenTrue: Common; readonly whenFalse: Common }
  /** `fallback` where `value` is nothing or an empty text. */
  | { readonly kind: 'default'; readonly value: Common; readonly fallback: Common }
  | { readonly kind: 'call'; readonly call: TextCall; readonly value: Common };

export type TextCall =
  | { readonly name: 'lower' | 'upper' | 'trim' | 'removeSpaces' }
  /** Every occurrence of a literal text. */
  | { readonly name: 'replace'; readonly from: string; readonly to: string }
  /** From `start` up to and without `end`, counted from 0. */
  | { readonly name: 'substring'; readonly start: number; readonly end?: number }
  /** The first `count` characters, or the whole text where it is shorter. */
  | { readonly name: 'take'; readonly count: number }
  /** What stands before, or after, the first occurrence of a separator. */
  | { readonly name: 'before' | 'after'; readonly separator: string };

export type Condition =
  | { readonly kind: 'equals'; readonly left: Common; readonly right: Common }
  /** Nothing, or an empty text. */
  | { readonly kind: 'empty'; readonly value: Common }
  /** Nothing. */
  | { readonly kind: 'null'; readonly value: Common }
  | { readonly kind: 'contains' | 'startsWith'; readonly value: Common; readonly text: string }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

/** An expression cannot be said in the common form, or not in a language. Its message ends a sentence after "because". */
export class Untranslatable extends Error {}

/** Deeper expressions are not translated: nobody writes them, and every step here is a call. */
export const maximumDepth = 60;

/** Two parts after each other, flat. */
export function concat(...parts: readonly Common[]): Common {
  const flat = parts.flatMap((part) => (part.kind === 'concat' ? part.parts : [part]));
  const merged: Common[] = [];
  for (const part of flat) {
    const last = merged.at(-1);
    if (part.kind === 'text' && part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + part.text };
    else merged.push(part);
  }
  const [only] = merged;
  if (only === undefined) return { kind: 'text', text: '' };
  return merged.length === 1 ? only : { kind: 'concat', parts: merged };
}

/** Negation; of a negation the condition itself. */
export function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.condition : { kind: 'not', condition };
}

/** Whether an expression gives nothing that anybody could see. */
export function isBlank(common: Common): boolean {
  return common.kind === 'nothing' || (common.kind === 'text' && common.text === '');
}

/** Every attribute that is read, once. */
export function attributesIn(common: Common): readonly string[] {
  const names = new Set<string>();
  mapAttributes(common, (name) => {
    names.add(name);
    return name;
  });
  return [...names];
}

/** Every text that is written in an expression. */
export function textsIn(common: Common): readonly string[] {
  const texts: string[] = [];
  visit(common, (each) => {
    if (each.kind === 'text') texts.push(each.text);
    else if (each.kind === 'call') {
      const { call } = each;
      if (call.name === 'replace') texts.push(call.from);
      else if (call.name === 'before' || call.name === 'after') texts.push(call.separator);
    }
  });
  visitConditions(common, (condition) => {
    if (condition.kind === 'contains' || condition.kind === 'startsWith') texts.push(condition.text);
  });
  return texts;
}

function visit(common: Common, look: (each: Common) => void): void {
  look(common);
  for (const child of childrenOf(common)) visit(child, look);
  if (common.kind === 'if') visitConditions(common, (condition) => operandsOf(condition).forEach(look));
}

function visitConditions(common: Common, look: (condition: Condition) => void): void {
  if (common.kind === 'if') visitCondition(common.condition, look);
  for (const child of childrenOf(common)) visitConditions(child, look);
}

function visitCondition(condition: Condition, look: (condition: Condition) => void): void {
  look(condition);
  if (condition.kind === 'not') visitCondition(condition.condition, look);
  else if (condition.kind === 'and' || condition.kind === 'or') {
    visitCondition(condition.left, look);
    visitCondition(condition.right, look);
  }
}

function childrenOf(common: Common): readonly Common[] {
  switch (common.kind) {
    case 'concat':
      return common.parts;
    case 'if':
      return [common.whenTrue, common.whenFalse];
    case 'default':
      return [common.value, common.fallback];
    case 'call':
      return [common.value];
    default:
      return [];
  }
}

function operandsOf(condition: Condition): readonly Common[] {
  switch (condition.kind) {
    case 'equals':
      return [condition.left, condition.right];
    case 'empty':
    case 'null':
    case 'contains':
    case 'startsWith':
      return [condition.value];
    default:
      return [];
  }
}

/** The same expression with other names of attributes. */
export function mapAttributes(common: Common, rename: (name: string) => string): Common {
  const own = (each: Common): Common => mapAttributes(each, rename);
  switch (common.kind) {
    case 'attribute':
      return { kind: 'attribute', name: rename(common.name) };
    case 'concat':
      return { ...common, parts: common.parts.map(own) };
    case 'if':
      return {
        ...common,
        condition: mapCondition(common.condition, own),
        whenTrue: own(common.whenTrue),
        whenFalse: own(common.whenFalse),
      };
    case 'default':
      return { ...common, value: own(common.value), fallback: own(common.fallback) };
    case 'call':
      return { ...common, value: own(common.value) };
    default:
      return common;
  }
}

function mapCondition(condition: Condition, own: (each: Common) => Common): Condition {
  switch (condition.kind) {
    case 'equals':
      return { ...condition, left: own(condition.left), right: own(condition.right) };
    case 'not':
      return { ...condition, condition: mapCondition(condition.condition, own) };
    case 'and':
    case 'or':
      return { ...condition, left: mapCondition(condition.left, own), right: mapCondition(condition.right, own) };
    default:
      return { ...condition, value: own(condition.value) };
  }
}
