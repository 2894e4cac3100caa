import { element } from '../shared/dom';
import type { PlanChange, PlanPattern } from './messages';
import { groupLabel, type ListItem, patternOf } from './model/fold';
import { patternText, peopleText, rowLabel, SYMBOLS, shownValue } from './model/words';

/** The cells of a row of the list: symbol, name, action, user name, reason or first change, and how sure that is. */
export function rowCells(item: ListItem, patterns: readonly PlanPattern[]): readonly Node[] {
  const pattern = patternOf(item, patterns);
  if (item.kind === 'group') {
    const { first, count, names, isOpen } = item;
    return [
      element('span', { class: 'symbol' }, SYMBOLS[first.action]),
      element('span', { class: 'name' }, element('span', { class: 'twistie' }, isOpen ? '▾' : '▸'), peopleText(count)),
      element('span', { class: 'action' }, first.action),
      element('span', { class: 'user', title: names }, names),
      says(pattern),
      element('span', { class: 'confidence' }, first.confidence ?? ''),
    ];
  }
  const { row, level, isSaid } = item;
  return [
    element('span', { class: level === 2 ? 'symbol inner' : 'symbol' }, SYMBOLS[row.action]),
    element('span', { class: 'name', title: row.title }, row.title),
    element('span', { class: 'action' }, row.action),
    element('span', { class: 'user', title: row.userName }, row.userName),
    isSaid ? element('span', { class: 'says' }) : says(pattern),
    element('span', { class: 'confidence' }, level === 2 ? '' : (row.confidence ?? '')),
  ];
}

/** A row as a screen reader says it. */
export function itemLabel(item: ListItem, patterns: readonly PlanPattern[]): string {
  const pattern = patternOf(item, patterns);
  return item.kind === 'group' ? groupLabel(item, patternText(pattern)) : rowLabel(item.row, pattern);
}

function says(pattern: PlanPattern | undefined): HTMLElement {
  const text = patternText(pattern);
  const [first, ...more] = pattern?.reason === null ? pattern.changes : [];
  if (first === undefined) return element('span', { class: 'says', title: text }, text);
  const rest = more.length === 0 ? undefined : element('span', { class: 'more' }, `+${more.length} more`);
  return element('span', { class: 'says', title: text }, ...changeNodes(first), rest);
}

/** `addresses[work].country  United States → Germany`, each part marked as what it is. */
function changeNodes({ path, before, after }: PlanChange): readonly Node[] {
  return [
    element('span', { class: 'path' }, path),
    valueNode(before, 'before'),
    element('span', { class: 'arrow' }, '→'),
    valueNode(after, 'after'),
  ];
}

/** A value before or after; `(empty)` where there is none. */
export function valueNode(value: PlanChange['before'], side: 'before' | 'after'): HTMLElement {
  const isEmpty = value === null || value === '';
  return element('span', { class: `value ${isEmpty ? 'empty' : side}` }, shownValue(value));
}
