import type { Grammar } from '../../grammar';

/** Dates (d, D), and closures that are called or made of methods. */
export const dateAndClosureExpressions: Grammar = {
  d: {
    leaf: ['user.startdate', 'new Date(0)', "Date.parse('yyyy-MM-dd', '2024-02-29')", 'new Date(1700000000000L)'],
    deep: ['⟨D⟩ + ⟨small⟩', '⟨D⟩ - ⟨small⟩', '⟨D⟩'],
  },
  D: {
    leaf: ['user.startdate', 'new Date(0)', 'new Date(1700000000000L)'],
    deep: ['(⟨d⟩)', '⟨D⟩.clearTime()', '⟨D⟩.plus(⟨small⟩)'],
  },
  closureCall: {
    leaf: [
      '({ it })(⟨a⟩)',
      '({ x, y = ⟨a⟩ -> [x, y] })(⟨a⟩)',
      '({ -> ⟨a⟩ })()',
      '({ x -> ⟨s⟩ + x }).call(⟨a⟩)',
      "'abc'.&toUpperCase",
      'names.collect(accountName.&plus)',
      '[1, 2].collect { x -> [3, 4].collect { x * it } }',
      '({ Object... all -> all.length })(⟨a⟩, ⟨a⟩)',
      "('a'.&concat)(⟨s⟩)",
      '({ int x -> x + 1 })(⟨a⟩)',
      '({ a, b -> a + b }).curry(⟨s⟩)(⟨a⟩)',
      '(({ it + 1 }) >> ({ it * 2 }))(⟨n⟩)',
    ],
    deep: [],
  },
};
