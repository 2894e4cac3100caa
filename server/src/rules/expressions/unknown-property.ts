import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A property that the object does not have. The lists are published, but may be longer than what is published. */
export const unknownProperty: Rule = {
  code: 'saviynt/unknown-property',
  severity: 'error',
  title: 'Unknown property',
  check: fromFindings(['unknown-property'], ({ message, suggestions }) => ({
    message,
    severity: (suggestions?.length ?? 0) > 0 ? 'error' : 'information',
  })),
};
