import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { readSaviyntDocument } from '../../server/src/documents/saviynt/document';
import common from '../../server/src/documents/saviynt/schemas/common.schema.json';
import configJson from '../../server/src/documents/saviynt/schemas/config-json.schema.json';
import connectionJson from '../../server/src/documents/saviynt/schemas/connection-json.schema.json';
import endpointsFilter from '../../server/src/documents/saviynt/schemas/endpoints-filter.schema.json';
import importAccountEntJson from '../../server/src/documents/saviynt/schemas/import-account-ent-json.schema.json';
import importUserJson from '../../server/src/documents/saviynt/schemas/import-user-json.schema.json';
import modifyUserDataJson from '../../server/src/documents/saviynt/schemas/modify-user-data-json.schema.json';
import passwdPolicyJson from '../../server/src/documents/saviynt/schemas/passwd-policy-json.schema.json';
import provisioning from '../../server/src/documents/saviynt/schemas/provisioning.schema.json';
import statusThresholdConfig from '../../server/src/documents/saviynt/schemas/status-threshold-config.schema.json';
import ticket from '../../server/src/documents/saviynt/schemas/ticket.schema.json';
import updateUserJson from '../../server/src/documents/saviynt/schemas/update-user-json.schema.json';
import { workspaceOf } from '../../server/src/features/workspace';
import { checkDocument } from '../../server/src/rules/check';
import { type BenchFile, ROUND, workspaceFiles } from './connectors';
import { compare, type Result } from './measure';

/** A whole workspace from cold: every file read, put into connectors and checked, beside parse and validation of each. */
export async function benchWorkspace(): Promise<readonly Result[]> {
  const files = workspaceFiles();
  await noFalseAlarm(files);
  let round = 0;
  // Another number in every round, so that no cache of texts makes the second round a warm one.
  const fresh = () => {
    const mark = String(round++);
    return files.map((file) => ({ ...file, text: file.text.replaceAll(ROUND, mark) }));
  };
  return [
    await compare({
      name: `check 49 connectors of 24 parameters (${Math.round(sizeOf(files) / 1000)} KB)`,
      peer: 'vscode-json-languageservice parse + validate',
      goal: 1.5,
      ours: () => checkAll(fresh()),
      theirs: () => validateAll(fresh()),
      rounds: 9,
    }),
  ];
}

function sizeOf(files: readonly BenchFile[]): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

function checkAll(files: readonly BenchFile[]) {
  const documents = files.flatMap(({ uri, text }) => readSaviyntDocument(uri, text) ?? []);
  const { connectorOf } = workspaceOf(documents);
  return documents.map((document) => checkDocument(document, connectorOf, { fileSyntax: true }));
}

const SCHEMAS: Readonly<Record<string, object>> = {
  ConfigJSON: configJson,
  ConnectionJSON: connectionJson,
  CreateTicketJSON: ticket,
  ENDPOINTS_FILTER: endpointsFilter,
  ImportAccountEntJSON: importAccountEntJson,
  ImportUserJSON: importUserJson,
  MODIFYUSERDATAJSON: modifyUserDataJson,
  PasswdPolicyJSON: passwdPolicyJson,
  STATUS_THRESHOLD_CONFIG: statusThresholdConfig,
  TicketStatusJSON: ticket,
  UpdateUserJSON: updateUserJson,
};

const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});
const named = new Set(Object.keys(SCHEMAS));
const callParameters = [...new Set(workspaceFiles().map(({ parameter }) => parameter))].filter(
  (parameter) => !named.has(parameter) && parameter !== 'PAM_CONFIG',
);
service.configure({
  validate: true,
  schemas: [
    ...Object.entries({ ...SCHEMAS, ...Object.fromEntries(callParameters.map((name) => [name, provisioning])) }).map(
      ([name, schema]) => ({
        uri: at(name),
        fileMatch: [`${name}.json`],
        schema: { ...schema, $id: at(name) } as object,
      }),
    ),
    { uri: at('common'), schema: { ...common, $id: at('common') } as object },
  ],
});

/** Absolute, so that the references between the schemas resolve without a request. */
function at(name: string): string {
  return `bench://schemas/${name}.schema.json`;
}

async function validateAll(files: readonly BenchFile[]) {
  const results = [];
  for (const { uri, text } of files) {
    const document = TextDocument.create(uri, 'json', 1, text);
    results.push(await service.doValidation(document, service.parseJSONDocument(document)));
  }
  return results;
}

/** Both must look at every file, and neither may find fault with files that are right. */
async function noFalseAlarm(files: readonly BenchFile[]): Promise<void> {
  const found = checkAll(files).flat();
  const shown = found.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const theirs = (await validateAll(files)).flat();
  if (checkAll(files).length !== files.length || shown.length > 0 || theirs.length > 0)
    throw new Error(
      `The generated workspace is not right: ${[...shown, ...theirs].map(({ message }) => message).slice(0, 5)}`,
    );
  const [first] = files;
  const wrong = await validateAll([{ ...(first as BenchFile), text: '{"authentications": {"acctAuth": 5}}' }]);
  if (wrong.flat().length === 0) throw new Error('The JSON service does not validate.');
}
