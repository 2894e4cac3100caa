import type { PlanRequest } from '../../../webview/plan/messages';

/** What it means that something failed, where nothing else is known. */
export const notMade = 'The preview could not be made';

/** What it means that something the page asked for failed. */
export function failureOf({ type }: PlanRequest): string {
  switch (type) {
    case 'reveal':
    case 'revealPerson':
      return 'The place cannot be shown';
    case 'details':
    case 'openRequests':
    case 'compareUser':
    case 'copyRequest':
      return 'The person cannot be shown';
    case 'save':
      return 'The plan was not saved';
    case 'copyMarkdown':
      return 'The plan was not copied';
    case 'allow':
      return 'What blocks the plan was left as it is';
    default:
      return notMade;
  }
}
