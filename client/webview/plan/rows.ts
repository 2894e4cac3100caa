import { element } from '../shared/dom';
import type { PlanChange, PlanPattern } from './messages';
import { groupLabel, type ListItem, patternOf } from './model/fold';
import { type EventMark, isRefusal, markWords } from './model/marks';
import { actionWord, leadingFirst, patternText, peopleText, rowLabel, SYMBOLS, shownValue } from './model/words';

/** The cells of a row: symbol, name, action, user name, marks, first change or reason, and how sure that is. */
export function rowCells(item: ListItem, patterns: readonly PlanPattern[]): readonly Node[] {
  const pattern = patternOf(item, patterns);
  if (item.kind === 'group') {
    const { first, count, names, isOpen } = item;
    return [
      element('span', { class: 'symbol' }, SYMBOLS[first.action]),
      element('span', { class: 'name' }, element('span', { class: 'twistie' }, isOpen ? '▾' : '▸'), peopleText(count)),
      element('span', { class: 'action' }, actionWord(first.action)),
      element('span', { class: 'user', title: names }, names),
      markCell(first.marks),
      says(pattern),
      element('span', { class: 'confidence' }, first.confidence ?? ''),
    ];
  }
  const { row, level, isSaid } = item;
  return [
    element('span', { class: level === 2 ? 'symbol inner' : 'symbol' }, SYMBOLS[row.action]),
    element('span', { class: 'name', title: row.title }, row.title),
    element('span', { class: 'action' }, actionWord(row.action)),
    element('span', { class: 'user', title: row.userName }, row.userName),
    markCell(row.marks),
    isSaid ? element('span', { class: 'says' }) : says(pattern),
    element('span', { class: 'confidence' }, level === 2 ? '' : (row.confidence ?? '')),
  ];
}

/** A row as a screen reader says it. */
export function itemLabel(item: ListItem, patterns: readonly PlanPattern[]): string {
  const pattern = patternOf(item, patterns);
  return item.kind === 'group' ? groupLabel(item, patternText(pattern)) : rowLabel(item.row, pattern);
}

/** Why somebody is refused stands in the row as words, so its mark is left out here. */
function markCell(marks: readonly EventMark[]): HTMLElement {
  const shown = marks.filter((mark) => !isRefusal(mark)).map(markWords);
  return element(
    'span',
    { class: 'marks', title: shown.map(({ word }) => word).join(', ') },
    shown.map(({ symbol }) => symbol).join(' '),
  );
}

function says(pattern: PlanPattern | undefined): HTMLElement {
  const text = patternText(pattern);
  const [first, ...more] = leadingFirst(pattern?.changes ?? []);
  if (pattern === undefined || first === undefined) return element('span', { class: 'says', title: text }, text);
  const rest = more.length === 0 ? undefined : element('span', { class: 'more' }, `+${more.length} more`);
  const reason = pattern.reason === null ? undefined : element('span', { class: 'more' }, shownValue(pattern.reason));
  return element('span', { class: 'says', title: text }, ...changeNodes(first), rest, reason);
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

/** A value before or after, or one that stays; `(empty)` where there is none. */
export function valueNode(value: PlanChange['before'], side: 'before' | 'after' | 'kept'): HTMLElement {
  const isEmpty = value === null || value === '';
  return element('span', { class: `value ${isEmpty ? 'empty' : side}` }, shownValue(value));
}
