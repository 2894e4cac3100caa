import * as vscode from 'vscode';
import {
  type Choice,
  type ConnectorOptions,
  credentialChoices,
  environmentChoices,
} from '../../../../server/src/scaffold/saviynt/options';
import type { Answers, Stepped } from './answers';
import { ask, BACK, type Step } from './ask';
import { type Part, partChoices, partsOf, withParts } from './choices';

/** How EIC signs in. */
export function askCredentials(answers: Answers, step: Step): Promise<Stepped> {
  return askOne(answers, step, credentialChoices, 'credentials');
}

/** Which host. */
export function askEnvironment(answers: Answers, step: Step): Promise<Stepped> {
  return askOne(answers, step, environmentChoices, 'environment');
}

async function askOne<K extends 'credentials' | 'environment'>(
  answers: Answers,
  step: Step,
  choices: readonly Choice<ConnectorOptions[K]>[],
  key: K,
): Promise<Stepped> {
  const items = choices.map(({ id, label, detail }) => ({ id, label, detail }));
  const current = items.filter(({ id }) => id === answers.options[key]);
  const answer = await ask(step, items, current, false);
  if (answer === undefined || answer === BACK) return answer;
  const [item] = answer;
  return item === undefined ? undefined : { ...answers, options: { ...answers.options, [key]: item.id } };
}

interface PartItem extends vscode.QuickPickItem {
  readonly id?: Part;
}

/** What the connector does and sends, in one list. */
export async function askParts(answers: Answers, step: Step): Promise<Stepped> {
  const items: PartItem[] = [];
  let shown: string | undefined;
  for (const { id, label, detail, group } of partChoices) {
    if (group !== shown) items.push({ label: group, kind: vscode.QuickPickItemKind.Separator });
    items.push({ id, label, description: detail });
    shown = group;
  }
  const current = partsOf(answers.options);
  const picked = items.filter(({ id }) => id !== undefined && current.includes(id));
  const answer = await ask(step, items, picked, true);
  if (answer === undefined || answer === BACK) return answer;
  const parts = answer.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return { ...answers, options: withParts(answers.options, parts) };
}
