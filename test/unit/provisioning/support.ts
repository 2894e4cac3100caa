import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import type { AccountSnapshot } from '../../../server/src/account/snapshot';
import { type Connector, groupConnectors } from '../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import type { ParameterName } from '../../../server/src/knowledge/saviynt/parameters';
import type { PlanOptions } from '../../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../server/src/provisioning/users/read-users';

export const fixtures = join(import.meta.dirname, '../../fixtures/provisioning');

/** The connector made of all files of a folder, or of the named parameters only. */
export function fixtureConnector(folder: 'good' | 'broken', only?: readonly ParameterName[]): Connector {
  const files = readdirSync(join(fixtures, folder)).filter((name) =>
    only === undefined ? true : only.some((parameter) => name === `${parameter}.json`),
  );
  return connectorOf(files.map((name) => [name, readFileSync(join(fixtures, folder, name), 'utf8')]));
}

export function connectorOf(files: readonly (readonly [name: string, text: string])[]): Connector {
  const documents = files.flatMap(([name, text]) => readSaviyntDocument(`file:///rc/${name}`, text) ?? []);
  const [connector] = groupConnectors(documents).values();
  if (connector === undefined) throw new Error('The files hold no connector.');
  return connector;
}

/** A parameter file with one call. */
export function callFile(call: Record<string, unknown>): string {
  return JSON.stringify({
    call: [{ name: 'call1', connection: 'rcAuth', httpContentType: 'application/json', ...call }],
  });
}

/** The fixture's account, with some members replaced. */
export function fixtureAccount(change: Partial<Record<keyof AccountSnapshot, unknown>> = {}): AccountModel {
  const file = { ...JSON.parse(readFileSync(join(fixtures, 'account.json'), 'utf8')), ...change };
  const parsed = parseSnapshot(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

const HEADER = 'username,firstname,lastname,email,title,departmentname,city,state,country,statuskey';

/** People by rows of a CSV with the columns the fixtures need. */
export function people(...rows: readonly string[]) {
  return readUsers('people.csv', [HEADER, ...rows].join('\n'));
}

export function planFor(
  rows: readonly string[],
  {
    connector = fixtureConnector('good'),
    account = fixtureAccount(),
    options,
  }: { connector?: Connector; account?: AccountModel; options?: PlanOptions } = {},
) {
  return planProvisioning({ mapping: connector, account, users: people(...rows), ...(options && { options }) });
}
