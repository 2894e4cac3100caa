import type * as vscode from 'vscode';
import type { PinnedOutcome } from './outcome';
import { cut, pinnedLine, plainTitle } from './pinned-line';

export const showPinnedPlan = 'ringcentralProvisioning.showPinnedPlan';

/** Where nobody is chosen. */
export const chooseUserCommand: vscode.Command = {
  title: 'Choose sample user…',
  tooltip: 'For a sample user, the values of the expressions and the plan by this mapping are shown while you type.',
  command: 'ringcentralProvisioning.chooseSampleUser',
};

/**
 * What stands above a mapping about the sample user, and what a click does.
 *
 * @param mapping URI of the document
 */
export function pinnedLens(mapping: string, outcome: PinnedOutcome): vscode.Command {
  const show = (title: string, tooltip: string): vscode.Command => ({
    title,
    tooltip,
    command: showPinnedPlan,
    arguments: [mapping],
  });
  switch (outcome.kind) {
    case 'nobody':
      return chooseUserCommand;
    case 'noAccount':
      return show(`Plan for ${plainTitle(outcome.person)}…`, 'Choose an account to plan against.');
    case 'notRead': {
      const { person, account } = outcome;
      return show(`Plan for ${plainTitle(person)}…`, `Reads ${account}, which is not read by itself.`);
    }
    case 'failed': {
      const { person, part, reason } = outcome;
      // While somebody types the mapping, what is wrong with it is seen there and is another thing with each key.
      const why = part === 'mapping' ? ' as the text is now' : ` · ${cut(reason)}`;
      return show(plainTitle(`${person}: no plan${why}`), reason);
    }
    case 'planned': {
      const { person, entry, people, account } = outcome;
      const tooltip = `${person} of ${people}, planned alone against ${account} with the text as it is now. Nothing is sent. Click for the whole plan.`;
      return show(pinnedLine(person, entry), tooltip);
    }
  }
}
