import type * as vscode from 'vscode';
import type { LanguageId } from '../../../../server/src/expressions/kit/language';
import { readSampleUsers, type SampleUser } from '../../inputs/people/chosen-user';

/** People for whom an expression is evaluated, and the file they are from. */
export interface SamplePeople {
  readonly uri: vscode.Uri;
  readonly people: readonly SampleUser[];
}

/** As many people as fit a table that is read at a glance. */
const most = 12;

/** The first people of a file, under the names that the expressions of a language have. @throws when it holds none */
export async function readSamplePeople(uri: vscode.Uri, language: LanguageId): Promise<SamplePeople> {
  const people = (await readSampleUsers(uri)).slice(0, most);
  return {
    uri,
    people: people.map(({ label, values, valuesFor }) => ({ label, values: valuesFor?.[language] ?? values })),
  };
}
