import type { Style } from '../../text/paint';
import type { PlanAction } from '../plan/plan';

/** One character for each action, so that a plan reads without colour. */
export const SYMBOLS: Readonly<Record<PlanAction, string>> = {
  create: '+',
  update: '~',
  enable: '~',
  disable: '-',
  remove: '-',
  unchanged: '=',
  skipped: '=',
  refused: '!',
  unknown: '?',
};

const STYLES: Readonly<Record<PlanAction, Style>> = {
  create: 'green',
  update: 'yellow',
  enable: 'yellow',
  disable: 'red',
  remove: 'red',
  unchanged: 'dim',
  skipped: 'dim',
  refused: 'red',
  unknown: 'magenta',
};

/** The colour of an action on a terminal. */
export function styleOf(action: PlanAction): Style {
  return STYLES[action];
}

/**
 * `text` without control and direction characters: names and answers come from files and servers, and must not move
 * the cursor, recolour the screen or break a line.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** A value as a person reads it. */
export function shownValue(value: string | boolean | null | undefined): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  return printable(String(value));
}
