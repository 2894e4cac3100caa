import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AccountModel } from '../account/account-model';
import { controlBase } from './control';
import type { Fault } from './faults';
import { loopback, RequestHandler } from './request-handler';
import type { LogEntry } from './request-log';
import type { SimulatorOptions } from './simulator-options';

export type { LogEntry } from './request-log';
export { demoClientId, demoClientSecret, demoJwt, type SimulatorOptions } from './simulator-options';
export { loopback };

/** A simulator that is running. */
export interface Simulator {
  readonly url: string;
  readonly port: number;
  /** The account as it is now; another object after a state was put in. */
  readonly model: AccountModel;
  readonly log: readonly LogEntry[];
  /** Where the control endpoints are, and the bearer token they ask for. It opens nothing else. */
  readonly control: { readonly url: string; readonly token: string };
  setFaults(faults: readonly Fault[]): void;
  close(): Promise<void>;
}

/**
 * Starts a RingCentral account on loopback: OAuth, SCIM, the REST twins and the control endpoints, from one model.
 * @throws when the address is not 127.0.0.1 or the port cannot be had
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  if (options.address !== undefined && options.address !== loopback) {
    throw new Error(`The simulator serves ${loopback} only, not ${options.address}.`);
  }
  const handler = new RequestHandler(options);
  let port = options.port ?? 0;
  const server = createServer((request, response) => {
    void handler.answer(request, response, port);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
  port = (server.address() as AddressInfo).port;
  const url = `http://${loopback}:${port}`;
  return {
    url,
    port,
    get model() {
      return handler.model;
    },
    log: handler.log,
    control: { url: `${url}${controlBase}`, token: handler.controlToken },
    setFaults: (faults) => handler.faults.set(faults),
    close: () =>
      new Promise<void>((resolve) => {
        handler.hurry();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
