import { provisioningJson } from './account-calls';
import { connectionJson } from './connection';
import { importJson } from './import';
import { type ConnectorOptions, operationChoices } from './options';
import { readme } from './readme';

/**
 * A REST connector for Saviynt EIC that provisions RingCentral by SCIM 2.0: one file per parameter and a README.md.
 * No secret stands in it; what a person fills in is written as `@NAME@`. The same options give the same text.
 * @returns file name → text, ConnectionJSON first
 */
export function saviyntConnectorFiles(options: ConnectorOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (parameter: string, value: unknown): void => {
    files.set(`${parameter}.json`, `${JSON.stringify(value, null, 2)}\n`);
  };
  add('ConnectionJSON', connectionJson(options.credentials, options.environment));
  for (const { id, parameter } of operationChoices) {
    if (!options.operations.includes(id)) continue;
    add(parameter, id === 'import' ? importJson(options.environment) : provisioningJson(id, options));
  }
  files.set('README.md', readme(options));
  return files;
}
