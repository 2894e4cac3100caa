import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { findings, openNew, rangeOf } from './editing';
import { eventually, samplePath } from './open-sample';

/** Times in milliseconds, in the order in which they were taken. */
export type Times = readonly number[];

/** A document of its own in which keys are pressed, and the time is taken until the finding for each is there. */
export class Keystrokes {
  #name = 'lastname';
  #count = 0;

  private constructor(private readonly document: vscode.TextDocument) {}

  /** Opens a copy of a mapping of the samples in a folder of its own. */
  static async open(folder: string): Promise<Keystrokes> {
    const text = readFileSync(samplePath('ringcentral/CreateAccountJSON.json'), 'utf8');
    const { document } = await openNew(`${folder}/CreateAccountJSON.json`, text);
    const keys = new Keystrokes(document);
    // The first takes longer, because the server reads the folder.
    await keys.press();
    return keys;
  }

  /**
   * Changes one name in the mapping and waits for the finding about the new one.
   * @returns from before the edit, which goes to the window and back, until VS Code has the finding; milliseconds
   */
  async press(): Promise<number> {
    this.#count += 1;
    const name = `lastnam${this.#count}x`;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(this.document.uri, rangeOf(this.document, `user.${this.#name}`), `user.${name}`);
    const isFound = () => findings(this.document.uri).some(({ message }) => message.includes(`"${name}"`));
    const begin = performance.now();
    const end = new Promise<number>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        if (!isFound()) return;
        subscription.dispose();
        resolve(performance.now());
      });
    });
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was refused.');
    this.#name = name;
    await eventually(`The finding for ${name}`, isFound, 60);
    return (await end) - begin;
  }

  async times(count: number): Promise<Times> {
    const times: number[] = [];
    while (times.length < count) times.push(await this.press());
    return times;
  }

  /** Presses keys as long as something else goes on. */
  async timesUntil(isOver: () => boolean): Promise<Times> {
    const times: number[] = [];
    while (!isOver()) times.push(await this.press());
    return times;
  }
}

export function median(times: Times): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long the extension host did not listen, at most, while something went on; milliseconds. */
export async function longestPause<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly longest: number }> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  try {
    const result = await work();
    return { result, longest: delays.max / 1e6 };
  } finally {
    delays.disable();
  }
}
