import { Unknown } from '../../../kit/value';

/** What a function gives in a case Okta does not describe. `subject` continues "what String.append gives …". */
export function undocumented(name: string, subject: string): Unknown {
  return new Unknown(`Okta does not document what ${name} gives ${subject}.`);
}

/** The commonest of these cases. Functions keep one, so that thousands of people without a value cost nothing. */
export function undocumentedNull(name: string): Unknown {
  return undocumented(name, 'when an argument is null or an object');
}
