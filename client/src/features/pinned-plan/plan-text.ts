import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import type { PinnedOutcome, Planned } from './outcome';

/** What the document about the sample user says. */
export function pinnedText(outcome: PinnedOutcome): string {
  switch (outcome.kind) {
    case 'nobody':
      return 'No sample user is chosen, or the file with the person is gone. Choose one: RingCentral: Choose Sample User.\n';
    case 'noAccount':
      return `There is no account to plan ${outcome.person} against. Choose one above the mapping.\n`;
    case 'notRead':
      return `${outcome.account} was not read in this window. Have it read above the mapping.\n`;
    case 'failed': {
      const { person, reason, before } = outcome;
      const head = `There is no plan for ${person} as the text is now: ${reason}\n`;
      return before === undefined ? head : `${head}What follows is the plan of before.\n\n${planText(before)}`;
    }
    case 'planned':
      return planText(outcome);
  }
}

function planText({ plan, person, people, account }: Planned): string {
  // Whether a whole run may go ahead is no question of one person.
  const own = { ...plan, blocks: plan.blocks.filter(({ kind }) => kind === 'connector') };
  const head = `${person} of ${people}, planned alone against ${account}, with the text of the editors as it is now.`;
  return `${head}\n\n${planAsText(own, { verbose: true })}`;
}
