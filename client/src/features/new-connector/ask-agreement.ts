import * as vscode from 'vscode';
import { saviyntConnectorFiles } from '../../../../server/src/scaffold/saviynt/connector-files';
import type { Answers, Stepped } from './answers';
import { ask, BACK, type Step } from './ask';
import { agreementTo } from './choices';

/** Shows what would be written or replaced. Where something is lost, going back is what Enter does. */
export async function askAgreement(answers: Answers, step: Step): Promise<Stepped> {
  const { folder, options } = answers;
  if (folder === undefined) return BACK;
  const names = [...saviyntConnectorFiles(options).keys()];
  const present = await presentIn(folder, names);
  const agree = agreementTo(vscode.workspace.asRelativePath(folder), names, present);
  const other = { label: 'Choose another folder', detail: 'Nothing is written.' };
  const items = present.length === 0 ? [agree, other] : [other, agree];
  const answer = await ask(step, items, items.slice(0, 1), false);
  if (answer === undefined || answer === BACK) return answer;
  return answer[0] === agree ? { ...answers, replaced: present } : BACK;
}

async function presentIn(folder: vscode.Uri, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      try {
        await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
        return true;
      } catch {
        return false;
      }
    }),
  );
  return names.filter((_, index) => found[index]);
}
