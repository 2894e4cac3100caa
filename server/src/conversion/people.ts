import type { NeutralProvider } from '../documents/neutral/kind';
import { entraPeople } from '../provisioning/entra/people';
import { jumpCloudPeople } from '../provisioning/jumpcloud/people';
import { oktaPeople } from '../provisioning/okta/people';
import { saviyntPeople } from '../provisioning/saviynt/people';
import { readUsers } from '../provisioning/users/read-users';
import type { SampleUser, SampleUsers } from '../provisioning/users/user';
import type { PeopleVocabulary } from '../provisioning/users/vocabulary';
import { ConversionError } from './plain-mapping';

const VOCABULARIES: Readonly<Record<NeutralProvider, PeopleVocabulary>> = {
  saviynt: saviyntPeople,
  okta: oktaPeople,
  entra: entraPeople,
  jumpcloud: jumpCloudPeople,
};

const LABELS = ['userPrincipalName', 'login', 'username', 'email', 'mail'];

/**
 * People of a file, as the provider holds them.
 * @throws ConversionError when nobody can be read from it
 */
export function peopleOf(fileName: string, text: string, provider: NeutralProvider): SampleUsers {
  const people = readUsers(fileName, text, VOCABULARIES[provider]);
  const wrong = people.problems.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new ConversionError(`${fileName}: ${wrong.message}`);
  return people;
}

/** What a person is called in a comparison. */
export function labelOf({ values, line }: SampleUser): string {
  const name = LABELS.map((label) => values[label]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : `line ${line}`;
}
