import type { SurveyedPeople, SurveyedPerson } from '../../documents/project/survey';
import { emailsOf, namesOf, plainValue } from '../expectations/people';
import { readUsers } from '../users/read-users';
import type { SampleUser } from '../users/user';
import type { PeopleVocabulary } from '../users/vocabulary';

/** More people than a sample file has; of a larger file nothing is said about who is in it. */
const MOST_PEOPLE = 5000;

/** The people of a file, as far as a project file can name them. */
export function surveyPeople(name: string, text: string, vocabulary: PeopleVocabulary): SurveyedPeople {
  const { users, columns, problems } = readUsers(name, text, vocabulary);
  return {
    people: users.slice(0, MOST_PEOPLE).map(surveyed),
    columns,
    isWhole: users.length <= MOST_PEOPLE && problems.every(({ severity }) => severity !== 'error'),
  };
}

function surveyed({ line, values }: SampleUser): SurveyedPerson {
  const texts = Object.entries(values).flatMap(([column, value]) => {
    const text = plainValue(value);
    return text === undefined || text === '' ? [] : [[column, text] as const];
  });
  const names = namesOf(values);
  const known = new Map(texts.map(([column, text]) => [column.toLowerCase(), text]));
  const whole = ['firstname', 'lastname']
    .map((part) => known.get(part) ?? '')
    .join(' ')
    .trim();
  const split = ['givenname', 'surname']
    .map((part) => known.get(part) ?? '')
    .join(' ')
    .trim();
  const title = known.get('displayname') ?? (whole || split || names[0] || `line ${line}`);
  return { line, title, names, emails: emailsOf(values), values: new Map(texts) };
}
