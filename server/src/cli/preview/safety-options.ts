import { stat } from 'node:fs/promises';
import { blockCodes } from '../../provisioning/safety/block';
import type { SafetyOptions } from '../../provisioning/safety/safety-options';
import { parseAge } from '../../provisioning/safety/snapshot-age';
import { parseThreshold, type Threshold } from '../../provisioning/safety/threshold';
import { oneOf } from '../arguments';
import { UsageError } from '../exit-code';
import { readInput } from '../files';

/** What a plan may do before it is blocked; options of `preview` in `parseCommand`'s words. */
export const SAFETY_OPTIONS = {
  'max-disables': { type: 'string' },
  'max-removes': { type: 'string' },
  'max-changes': { type: 'string' },
  'min-people': { type: 'string' },
  'max-snapshot-age': { type: 'string' },
  protect: { type: 'string', multiple: true },
  'allow-blocked': { type: 'string', multiple: true },
} as const;

export interface SafetyValues {
  readonly 'max-disables'?: string;
  readonly 'max-removes'?: string;
  readonly 'max-changes'?: string;
  readonly 'min-people'?: string;
  readonly 'max-snapshot-age'?: string;
  readonly protect?: readonly string[];
  readonly 'allow-blocked'?: readonly string[];
}

export const SAFETY_HELP = `  --max-disables N|N%   block a plan that disables more people: a number, or percent of the account's
                        users; 10%, and more than 5 people, unless given
  --max-removes N|N%    the same for people who are removed
  --max-changes N|N%    the same for all changes together; any number unless given
  --min-people N|N%     block a plan of fewer people: the file may be cut off
  --max-snapshot-age AGE
                        block a plan on an account read longer ago, for example 36h or 7d; unless
                        given, a note says so after a day
  --protect WHO|FILE    block a plan that disables, removes or renames somebody: an e-mail address (* for
                        any characters), id or extension number, or a file with one a line; may be
                        repeated. Administrators and the user signed in are protected anyway
  --allow-blocked CODE  plan all the same, and say so; may be repeated: ${blockCodes.slice(0, 2).join(', ')},
                        ${blockCodes.slice(2, 6).join(', ')},
                        ${blockCodes.slice(6).join(', ')}`;

/**
 * What the options ask for.
 * @throws UsageError for a value an option cannot have, and for a file of `--protect` that cannot be read
 */
export async function safetyOf(values: SafetyValues): Promise<SafetyOptions> {
  const [maxDisables, maxRemoves, maxChanges, minPeople] = (
    ['max-disables', 'max-removes', 'max-changes', 'min-people'] as const
  ).map((name) => thresholdOf(name, values[name]));
  const maxSnapshotAge = ageOf(values['max-snapshot-age']);
  const protectedUsers = await protectedOf(values.protect);
  const allowBlocked = values['allow-blocked']?.map((code) =>
    oneOf('allow-blocked', code, blockCodes, 'protected-user'),
  );
  return {
    ...(maxDisables && { maxDisables }),
    ...(maxRemoves && { maxRemoves }),
    ...(maxChanges && { maxChanges }),
    ...(minPeople && { minPeople }),
    ...(maxSnapshotAge !== undefined && { maxSnapshotAge }),
    ...(protectedUsers && { protectedUsers }),
    ...(allowBlocked && { allowBlocked }),
  };
}

/** The first of these options that is given. */
export function firstSafetyOption(values: SafetyValues): string | undefined {
  return Object.keys(SAFETY_OPTIONS).find((name) => values[name as keyof SafetyValues] !== undefined);
}

function thresholdOf(name: string, text: string | undefined): Threshold | undefined {
  if (text === undefined) return undefined;
  const threshold = parseThreshold(text);
  if (threshold === undefined)
    throw new UsageError(`--${name} is a number of people such as 25, or a percentage such as 5%; not ${text}.`);
  return threshold;
}

function ageOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const age = parseAge(text);
  if (age === undefined) throw new UsageError(`--max-snapshot-age is an age such as 36h or 7d; not ${text}.`);
  return age;
}

async function protectedOf(given: readonly string[] | undefined): Promise<readonly string[] | undefined> {
  if (given === undefined) return undefined;
  const patterns: string[] = [];
  for (const value of given) {
    const isFile = (await stat(value).catch(() => undefined))?.isFile() === true;
    if (isFile) {
      const lines = linesOf((await readInput(value)).text);
      if (lines.length === 0)
        throw new UsageError(
          `--protect ${value}: the file names nobody, so it would protect no one. Is it the right file?`,
        );
      for (const line of lines) patterns.push(line);
    } else if (isPattern(value)) patterns.push(value);
    else
      throw new UsageError(
        `--protect ${value}: there is no such file, and it is no e-mail address, id or extension number.`,
      );
  }
  return patterns;
}

/** One user a line; a remark is what follows `#` at its beginning or after a blank. An address may have one within. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?:^|[ \t])#.*/, '').trim())
    .filter((line) => line !== '');
}

/** Anything else would be the slip of a file's name, and protect nobody. */
function isPattern(value: string): boolean {
  return value.includes('@') || value.includes('*') || /^[0-9]+$/.test(value);
}
