import type { PlanAction } from '../plan';

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

const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35 } as const;
export type Colour = keyof typeof SGR;

const COLOURS: Readonly<Record<PlanAction, Colour>> = {
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

export type Paint = (colour: Colour, text: string) => string;

/** Colours text for a terminal (ECMA-48 SGR), or leaves it as it is. */
export function painter(color: boolean): Paint {
  return color ? (colour, text) => (text === '' ? '' : `\u001b[${SGR[colour]}m${text}\u001b[0m`) : (_, text) => text;
}

export function colourOf(action: PlanAction): Colour {
  return COLOURS[action];
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
