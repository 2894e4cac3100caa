import type { Credentials } from '../../../../server/src/ringcentral/credentials';

/** A simulator that serves an account on this machine. */
export interface RunningSimulator {
  /** Origin, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  /** What it lets in. Not secret: they open nothing but the simulator. */
  readonly credentials: Credentials;
  close(): Promise<void>;
}

/**
 * At most one simulator, started once however often it is asked for.
 *
 * @param start starts one; it may reject, and is then asked again the next time
 * @param onChange told whenever one starts or stops
 */
export class SimulatorHolder {
  readonly #start: () => Promise<RunningSimulator>;
  readonly #onChange: (running: RunningSimulator | undefined) => void;
  #starting: Promise<RunningSimulator> | undefined;
  #running: RunningSimulator | undefined;

  constructor(start: () => Promise<RunningSimulator>, onChange: (running: RunningSimulator | undefined) => void) {
    this.#start = start;
    this.#onChange = onChange;
  }

  get running(): RunningSimulator | undefined {
    return this.#running;
  }

  start(): Promise<RunningSimulator> {
    this.#starting ??= this.#begin();
    return this.#starting;
  }

  /** Stops it. @returns whether there was one */
  async stop(): Promise<boolean> {
    const running = await this.#starting?.catch(() => undefined);
    if (!running) return false;
    this.#starting = undefined;
    this.#running = undefined;
    this.#onChange(undefined);
    await running.close();
    return true;
  }

  async #begin(): Promise<RunningSimulator> {
    try {
      this.#running = await this.#start();
      this.#onChange(this.#running);
      return this.#running;
    } catch (error) {
      this.#starting = undefined;
      throw error;
    }
  }
}
