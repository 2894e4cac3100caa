import * as vscode from 'vscode';
import {
  type Choice,
  type ConnectorOptions,
  credentialChoices,
  defaultOptions,
  environmentChoices,
} from '../../../../server/src/scaffold/saviynt/options';
import { ask, BACK, type Step } from './ask';
import { askFolder } from './ask-folder';
import { partChoices, partsOf, withParts } from './choices';

export const title = 'New RingCentral Connector for Saviynt';

/** What a person answered. */
export interface Answers {
  readonly options: ConnectorOptions;
  readonly folder: vscode.Uri;
}

/** An answer of one step, put into the options; or the way out of the step. */
type Stepped = ConnectorOptions | typeof BACK | undefined;
type Ask = (options: ConnectorOptions, step: Step) => Promise<Stepped>;

const questions: readonly (readonly [placeholder: string, ask: Ask])[] = [
  [
    'How does EIC sign in to RingCentral?',
    async (options, step) =>
      one(step, credentialChoices, options.credentials, (credentials) => ({ ...options, credentials })),
  ],
  [
    'Which RingCentral?',
    async (options, step) =>
      one(step, environmentChoices, options.environment, (environment) => ({ ...options, environment })),
  ],
  ['What should the connector do, and send? Untick what you do not need', parts],
];

/** Asks step by step, with a way back; every step has its default chosen. @returns undefined when the person leaves */
export async function askOptions(): Promise<Answers | undefined> {
  let options = defaultOptions;
  const totalSteps = questions.length + 1;
  for (let at = 0; ; ) {
    const question = questions[at];
    if (question === undefined) {
      const step = { title, step: totalSteps, totalSteps, placeholder: 'Where do the files go?' };
      const folder = await askFolder(step);
      if (folder !== BACK) return folder === undefined ? undefined : { options, folder };
      at--;
      continue;
    }
    const [placeholder, askIt] = question;
    const answer = await askIt(options, { title, step: at + 1, totalSteps, placeholder });
    if (answer === undefined) return undefined;
    if (answer === BACK) at--;
    else {
      options = answer;
      at++;
    }
  }
}

async function one<T extends string>(
  step: Step,
  choices: readonly Choice<T>[],
  current: T,
  choose: (id: T) => ConnectorOptions,
): Promise<Stepped> {
  const items = choices.map(({ id, label, detail }) => ({ id, label, detail }));
  const answer = await ask(
    step,
    items,
    items.filter(({ id }) => id === current),
    false,
  );
  if (answer === undefined || answer === BACK) return answer;
  const [item] = answer;
  return item === undefined ? undefined : choose(item.id);
}

async function parts(options: ConnectorOptions, step: Step): Promise<Stepped> {
  const items = partChoices.map(({ id, label, detail, group }) => ({ id, label, description: detail, group }));
  const listed: (vscode.QuickPickItem & { readonly id?: (typeof items)[number]['id'] })[] = [];
  let group: string | undefined;
  for (const item of items) {
    if (item.group !== group) {
      group = item.group;
      listed.push({ label: item.group, kind: vscode.QuickPickItemKind.Separator });
    }
    listed.push(item);
  }
  const current = partsOf(options);
  const picked = listed.filter(({ id }) => id !== undefined && current.includes(id));
  const answer = await ask(step, listed, picked, true);
  if (answer === undefined || answer === BACK) return answer;
  return withParts(
    options,
    answer.flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}
