import type * as vscode from 'vscode';
import type { LanguageId } from '../../../../server/src/expressions/kit/language';
import { entraPeople } from '../../../../server/src/provisioning/entra/people';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { baseName, readText } from '../../infrastructure/files';
import type { SampleUser } from '../../inputs/people/chosen-user';
import { labelOf } from '../../inputs/people/user-label';

/** People for whom an expression is evaluated, and the file they are from. */
export interface SamplePeople {
  readonly uri: vscode.Uri;
  readonly people: readonly SampleUser[];
}

/** As many people as fit a table that is read at a glance. */
const most = 12;

/** The first people of a file, under the names that the expressions of a language have. @throws when it holds none */
export async function readSamplePeople(uri: vscode.Uri, language: LanguageId): Promise<SamplePeople> {
  const text = await readText(uri);
  const { users, problems } = language === 'entra' ? readUsers(uri.path, text, entraPeople) : readUsers(uri.path, text);
  if (users.length === 0) {
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    throw new Error(problem?.message ?? `${baseName(uri)} has no people in it.`);
  }
  const people = users.slice(0, most).map(({ values, line }) => ({ label: labelIn(values, line), values }));
  return { uri, people };
}

/** Names of Entra ID are written otherwise than Saviynt's. */
function labelIn(values: Readonly<Record<string, unknown>>, line: number): string {
  const { displayName, userPrincipalName, login } = values;
  const name = [displayName, userPrincipalName, login].find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : labelOf(values, line);
}
