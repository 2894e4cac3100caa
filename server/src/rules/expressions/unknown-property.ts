import type { Rule } from '../rule';
import { fromFindings } from './from-finding';

/** A property that the object does not have. The lists are published, but may be longer than what is published. */
export const unknownProperty: Rule = {
  code: 'saviynt/unknown-property',
  severity: 'error',
  title: 'Unknown property',
  check: fromFindings(['unknown-property'], ({ message, span, suggestions = [] }, site) => {
    if (suggestions.length > 0) return { message, severity: 'error' };
    // Behind the last of numbered properties the engine names that one.
    const last = / The last one is "\w+"\.$/.exec(message)?.[0] ?? '';
    const name = site.string.text.text.slice(span.start, span.end);
    return {
      message: `Saviynt documents no property "${name}" here.${last} If EIC does not have it either, nothing of this text is rendered (MissingPropertyException).`,
      severity: 'information',
    };
  }),
};
