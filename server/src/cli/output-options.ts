import { UsageError } from './exit-code';
import type { Terminal } from './terminal';

/** All of what a command otherwise cuts short: one name for every command, and the one others know it by. */
export const FULL_OPTIONS = {
  full: { type: 'boolean' },
  verbose: { type: 'boolean', short: 'v' },
} as const;

/** What a text that is cut short says of the rest. */
export const WAY_TO_ALL = '--full lists all';

/** How much a command that reports shows, and how; its options in `parseCommand`'s words. */
export const OUTPUT_OPTIONS = {
  quiet: { type: 'boolean', short: 'q' },
  ...FULL_OPTIONS,
  'no-color': { type: 'boolean' },
  width: { type: 'string' },
} as const;

export interface OutputValues {
  readonly quiet?: boolean;
  readonly full?: boolean;
  readonly verbose?: boolean;
  readonly 'no-color'?: boolean;
  readonly width?: string;
}

export interface Output {
  readonly quiet: boolean;
  readonly full: boolean;
  readonly color: boolean;
  /** Characters a line of text may have; undefined for the format's own. */
  readonly width: number | undefined;
}

/** Whether all is asked for, by either name. */
export function isFull({ full = false, verbose = false }: Pick<OutputValues, 'full' | 'verbose'>): boolean {
  return full || verbose;
}

const NARROWEST = 40;
const WIDEST = 1000;

/**
 * What the options ask for.
 * @param format of the output; `allowed` names those that each option means something to
 * @throws UsageError for options that contradict each other, or mean nothing to the format
 */
export function outputOf(
  values: OutputValues,
  terminal: Terminal,
  format: string,
  allowed: Readonly<Record<'quiet' | 'full' | 'width', readonly string[]>>,
): Output {
  const { quiet = false, width } = values;
  const full = isFull(values);
  const named = values.full === true ? 'full' : 'verbose';
  if (quiet && full) throw new UsageError(`--quiet and --${named} contradict each other. Give one of them.`);
  const given = [
    ['quiet', 'quiet', quiet],
    ['full', named, full],
    ['width', 'width', width !== undefined],
  ] as const;
  for (const [name, written, isGiven] of given)
    if (isGiven && !allowed[name].includes(format))
      throw new UsageError(
        `--${written} belongs to --format ${allowed[name].join(' and ')}; ${format} is always whole.`,
      );
  const columns = width === undefined ? undefined : Number(width);
  if (columns !== undefined && !(Number.isInteger(columns) && columns >= NARROWEST && columns <= WIDEST))
    throw new UsageError(`--width is a number of characters from ${NARROWEST} to ${WIDEST}; not ${width}.`);
  return { quiet, full, color: terminal.color && values['no-color'] !== true, width: columns };
}
