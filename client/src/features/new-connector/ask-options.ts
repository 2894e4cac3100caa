import { defaultOptions } from '../../../../server/src/scaffold/saviynt/options';
import type { Answers, Stepped } from './answers';
import { BACK, type Step } from './ask';
import { askAgreement } from './ask-agreement';
import { askFolder } from './ask-folder';
import { askCredentials, askEnvironment, askParts } from './ask-parts';

const title = 'New RingCentral Connector for Saviynt';

const steps: readonly (readonly [placeholder: string, ask: (answers: Answers, step: Step) => Promise<Stepped>])[] = [
  ['How does EIC sign in to RingCentral?', askCredentials],
  ['Which RingCentral?', askEnvironment],
  ['Untick what the connector should not do or send', askParts],
  ['Where do the files go?', askFolder],
  ['Nothing is written yet', askAgreement],
];

/** Asks step by step, with a way back; every step has its default chosen. @returns undefined when the person leaves */
export async function askOptions(): Promise<Answers | undefined> {
  let answers: Answers = { options: defaultOptions, folder: undefined, replaced: [] };
  for (let at = 0; ; ) {
    const step = steps[at];
    if (step === undefined) return answers;
    const [placeholder, ask] = step;
    const answer = await ask(answers, { title, step: at + 1, totalSteps: steps.length, placeholder });
    if (answer === undefined) return undefined;
    if (answer === BACK) at--;
    else {
      answers = answer;
      at++;
    }
  }
}
