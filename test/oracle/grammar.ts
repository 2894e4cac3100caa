import type { Random } from './random';

/**
 * A context-free grammar as data. Each symbol has its alternatives; `⟨name⟩` in one is replaced by an alternative of that
 * symbol. `leaf` alternatives end the recursion; a symbol without any always takes its `deep` ones.
 */
export type Grammar = Readonly<Record<string, { readonly leaf: readonly string[]; readonly deep: readonly string[] }>>;

const hole = /⟨(\w+)⟩/g;

/** One sentence of `symbol`, at most about `depth` rules deep. Throws for a symbol the grammar lacks. */
export function sentence(grammar: Grammar, symbol: string, depth: number, random: Random): string {
  const rule = grammar[symbol];
  if (rule === undefined) throw new Error(`The grammar has no ⟨${symbol}⟩.`);
  const { leaf, deep } = rule;
  const goesDeeper = leaf.length === 0 || (deep.length > 0 && depth > 0 && random.below(10) < 7);
  const chosen = random.pick(goesDeeper ? deep : leaf);
  return chosen.replace(hole, (_all, name: string) => sentence(grammar, name, depth - 1, random));
}

/** `count` different sentences. */
export function sentences(grammar: Grammar, symbol: string, count: number, random: Random): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < count * 50; tries++) {
    found.add(sentence(grammar, symbol, 1 + random.below(4), random));
  }
  return [...found];
}
