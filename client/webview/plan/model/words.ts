import type { PlanAction } from '../../../../server/src/provisioning/plan';
import { SYMBOLS, shownValue } from '../../../../server/src/provisioning/render/style';
import type { InputName, PlanChange, PlanPattern, PlanRow } from '../messages';

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

/** `addresses[work].country  United States → (empty)` */
export function changeText({ path, before, after }: PlanChange): string {
  return `${path}  ${shownValue(before)} → ${shownValue(after)}`;
}

/** What a row says beside name and action: the reason, else the first change and how many more there are. */
export function patternText(pattern: PlanPattern | undefined): string {
  if (pattern === undefined) return '';
  if (pattern.reason !== null) return shownValue(pattern.reason);
  const [first, ...more] = pattern.changes;
  if (first === undefined) return '';
  return `${changeText(first)}${more.length === 0 ? '' : ` (+${more.length} more)`}`;
}

/** A row as a screen reader says it. */
export function rowLabel({ title, action, userName, confidence }: PlanRow, pattern: PlanPattern | undefined): string {
  return [title, action, userName, patternText(pattern), confidence ?? ''].filter((part) => part !== '').join(', ');
}

/** `1 person`, `412 people` */
export function peopleText(count: number): string {
  return `${count} ${count === 1 ? 'person' : 'people'}`;
}

const inputWords: Readonly<Record<InputName, string>> = {
  mapping: 'mapping',
  people: 'sample file',
  account: 'account snapshot',
};

/** `The mapping and the sample file have changed`; inputs that changed since the plan was made, at least one. */
export function changedText(inputs: readonly InputName[]): string {
  const words = inputs.map((input) => `the ${inputWords[input]}`);
  const last = words.pop() ?? '';
  const list = words.length === 0 ? last : `${words.join(', ')} and ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${words.length === 0 ? 'has' : 'have'} changed`;
}
