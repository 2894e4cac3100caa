import type { Severity } from '../rules/diagnostic';
import { painter, type Style } from '../text/paint';

/** Where a command writes: results to `out`, everything about the run to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Waits until what was written to `out` has gone. False: nobody reads it any more. Absent where writing never waits. */
  readonly drained?: () => Promise<boolean>;
  /** What is written to the command; absent where there is nothing to read from. */
  readonly input?: AsyncIterable<Uint8Array | string>;
}

/** Text in a colour where there is a terminal (https://no-color.org is honoured), plain elsewhere. */
export function paint(terminal: Pick<Terminal, 'color'>, style: Style, text: string): string {
  return painter(terminal.color)(style, text);
}

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** A text of somebody's file as a terminal may have it: sequences that colour, clear or turn it around show as what they are. */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** `1 file`, `2 files`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Breaks `text` at blanks into lines of at most `width` characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
