import * as vscode from 'vscode';
import { baseName } from '../../infrastructure/files';
import { choosePeople } from '../../inputs/people/choose-people';
import { type ChosenUser, readSampleUsers } from '../../inputs/people/chosen-user';

const title = 'RingCentral: Sample User';

/** The person that was chosen, `nobody`, or undefined when the question was left. */
export type Answer = ChosenUser | 'nobody' | undefined;

/**
 * Asks whose values to show. Begins with the people of the file that was used last, from where another file can be chosen.
 *
 * @param near where to look for files with people
 */
export async function askUser(near: vscode.Uri | undefined, chosen: ChosenUser | undefined): Promise<Answer> {
  let uri = chosen?.uri;
  for (;;) {
    uri ??= near && (await choosePeople(near, { title, openLabel: 'Use these people' }));
    if (uri === undefined) return undefined;
    const answer = await askPerson(uri, chosen !== undefined);
    if (answer !== 'other') return answer;
    uri = undefined;
  }
}

type Item = vscode.QuickPickItem & { readonly answer?: Answer | 'other' };

async function askPerson(uri: vscode.Uri, hasOne: boolean): Promise<Answer | 'other'> {
  const people = await readSampleUsers(uri).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${baseName(uri)} cannot be used for a sample user: ${reason}`);
    return undefined;
  });
  if (people === undefined) return hasOne ? 'other' : undefined;
  const items: Item[] = [
    ...people.map(({ label, values }, index) => ({
      label,
      description: [values.username, values.email].filter((text) => typeof text === 'string').join(' · '),
      answer: { uri, index },
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: 'Another file…', answer: 'other' },
    ...(hasOne ? [{ label: 'Nobody', description: 'Shows no values', answer: 'nobody' } as const] : []),
  ];
  const item = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: `Whose values to show? (${baseName(uri)}; nothing leaves this machine)`,
    matchOnDescription: true,
  });
  return item?.answer;
}
