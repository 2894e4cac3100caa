import { expect } from 'vitest';
import { reportAsJson } from '../../../../server/src/ringcentral/connection/report/json';
import { reportAsMarkdown } from '../../../../server/src/ringcentral/connection/report/markdown';
import { reportAsText } from '../../../../server/src/ringcentral/connection/report/text';
import type { StageId, StageResult } from '../../../../server/src/ringcentral/connection/stage';
import {
  type ConnectionTestOptions,
  testConnection,
} from '../../../../server/src/ringcentral/connection/test-connection';
import { closing } from './cleanup';
import { type DoubleOptions, jwtCredentials, ringCentralDouble, secretForms } from './ringcentral-double';
import { steadyClock } from './steady-clock';

/** Routes of the double, in the order they are asked. */
export const routes = {
  token: 'POST /restapi/oauth/token',
  who: 'GET /restapi/v1.0/account/~/extension/~',
  config: 'GET /scim/v2/ServiceProviderConfig',
  users: 'GET /scim/v2/Users',
  serviceInfo: 'GET /restapi/v1.0/account/~/service-info',
  extensions: 'GET /restapi/v1.0/account/~/extension',
} as const;

/** Tests a connection; no printed form of the report may show a secret. */
export async function run(server: string, options: Partial<ConnectionTestOptions> = {}) {
  const seen: StageResult[] = [];
  const report = await testConnection({
    server,
    credentials: jwtCredentials,
    clock: steadyClock(),
    onStage: (stage) => seen.push(stage),
    ...options,
  });
  expect(seen).toEqual(report.stages);
  const printed = [
    reportAsText(report, { color: true }),
    reportAsText(report, { color: false }),
    reportAsJson(report),
    reportAsMarkdown(report),
  ];
  for (const text of printed) for (const secret of secretForms) expect(text).not.toContain(secret);
  const byId = new Map(report.stages.map((stage) => [stage.id, stage]));
  const stage = (id: StageId): StageResult => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no stage ${id}`);
    return found;
  };
  const states = report.stages.map(({ id, state }) => `${id} ${state}`);
  return { report, stage, states, text: printed[1] ?? '' };
}

/** What tests connections to doubles of RingCentral and closes those after each test. Called once a file. */
export function connectionTests() {
  const close = closing();
  return {
    close,
    runOn: async (double: DoubleOptions, options: Partial<ConnectionTestOptions> = {}) => {
      const server = close(await ringCentralDouble(double));
      return { server, ...(await run(server.url, options)) };
    },
  };
}
