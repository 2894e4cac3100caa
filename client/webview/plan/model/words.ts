import type { PlanAction } from '../../../../server/src/provisioning/plan/plan';
import { SYMBOLS, shownValue } from '../../../../server/src/provisioning/render/style';
import type { InputName, PlanChange, PlanPattern, PlanRow } from '../messages';
import { markWords } from './marks';

export { SYMBOLS, shownValue };

/** Every action in the order of the summary line. */
export const actions: readonly PlanAction[] = [
  'create',
  'update',
  'enable',
  'disable',
  'remove',
  'refused',
  'unknown',
  'unchanged',
  'skipped',
];

const actionWords: Readonly<Partial<Record<PlanAction, string>>> = { remove: 'delete' };

/** An action as the summary line calls it. */
export function actionWord(action: PlanAction): string {
  return actionWords[action] ?? action;
}

/** A piece of the summary line; one with an action counts its people. */
export interface SummaryPart {
  readonly text: string;
  readonly action?: PlanAction;
}

/** The summary line up to what was sent, cut at its numbers; put together the pieces are that part of the line again. */
export function summaryParts(line: string): readonly SummaryPart[] {
  const [counts = ''] = line.split(' · ');
  return counts.split(/(\d+ (?:to )?[a-z]+)/).flatMap((text): readonly SummaryPart[] => {
    if (text === '') return [];
    const action = actions.find((one) => /^\d/.test(text) && text.endsWith(` ${actionWord(one)}`));
    return [action === undefined ? { text } : { text, action }];
  });
}

const leading = ['userName', 'active', 'country'] as const;

/** Changes with those first that mean most to whoever reads only one: name to sign in with, state, country, phones. */
export function leadingFirst(changes: readonly PlanChange[]): readonly PlanChange[] {
  const rank = ({ path }: PlanChange) => {
    const at = leading.findIndex((name) => path === name || path.endsWith(`.${name}`));
    return at >= 0 ? at : path.startsWith('phoneNumbers[') ? leading.length : leading.length + 1;
  };
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** `addresses[work].country  United States → (empty)` */
export function changeText({ path, before, after }: PlanChange): string {
  return `${path}  ${shownValue(before)} → ${shownValue(after)}`;
}

/** What a row says beside name and action: the first change and how many more there are, and the reason or first note. */
export function patternText(pattern: PlanPattern | undefined): string {
  if (pattern === undefined) return '';
  const { reason, changes } = pattern;
  const [first, ...more] = leadingFirst(changes);
  const changed =
    first === undefined ? '' : `${changeText(first)}${more.length === 0 ? '' : ` (+${more.length} more)`}`;
  return [changed, reason === null ? '' : shownValue(reason)].filter((part) => part !== '').join(' · ');
}

/** A row as a screen reader says it. */
export function rowLabel(
  { title, action, userName, confidence, marks }: PlanRow,
  pattern: PlanPattern | undefined,
): string {
  const said = marks.map((mark) => markWords(mark).word);
  return [title, actionWord(action), userName, patternText(pattern), confidence ?? '', ...said]
    .filter((part) => part !== '')
    .join(', ');
}

/** Numbers of five digits and more with separators, as they are read easiest; the rest of a text stays as it is. */
export function grouped(text: string | number): string {
  return String(text).replace(/\d{5,15}/g, (digits) => Number(digits).toLocaleString('en-US'));
}

/** `1 person`, `412 people`, `100,000 people` */
export function peopleText(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'person' : 'people'}`;
}

const inputWords: Readonly<Record<InputName, string>> = {
  mapping: 'mapping',
  people: 'sample file',
  account: 'account snapshot',
};

/** `The mapping and the sample file have changed, and the account snapshot is gone`; of at least one input. */
export function changedText(changed: readonly InputName[], gone: readonly InputName[] = []): string {
  const text = [
    ...(changed.length === 0 ? [] : [`${inputList(changed)} ${changed.length === 1 ? 'has' : 'have'} changed`]),
    ...(gone.length === 0 ? [] : [`${inputList(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`]),
  ].join(', and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function inputList(inputs: readonly InputName[]): string {
  const words = inputs.map((input) => `the ${inputWords[input]}`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
