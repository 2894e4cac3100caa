import { UsageError } from './exit-code';
import type { Terminal } from './terminal';

/** How much a command that reports shows, and how; its options in `parseCommand`'s words. */
export const OUTPUT_OPTIONS = {
  quiet: { type: 'boolean', short: 'q' },
  full: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  width: { type: 'string' },
} as const;

export interface OutputValues {
  readonly quiet?: boolean;
  readonly full?: boolean;
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
  const { quiet = false, full = false, width } = values;
  if (quiet && full) throw new UsageError('--quiet and --full contradict each other. Give one of them.');
  for (const name of ['quiet', 'full', 'width'] as const)
    if (values[name] !== undefined && !allowed[name].includes(format))
      throw new UsageError(`--${name} belongs to --format ${allowed[name].join(' and ')}; ${format} is always whole.`);
  const columns = width === undefined ? undefined : Number(width);
  if (columns !== undefined && !(Number.isInteger(columns) && columns >= NARROWEST && columns <= WIDEST))
    throw new UsageError(`--width is a number of characters from ${NARROWEST} to ${WIDEST}; not ${width}.`);
  return { quiet, full, color: terminal.color && values['no-color'] !== true, width: columns };
}
