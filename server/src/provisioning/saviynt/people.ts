import { suggest } from '../../expressions/kit/suggest';
import type { JsonValue } from '../../json/value';
import { userShape } from '../../knowledge/saviynt/user';
import { shortened } from '../../text/shortened';
import { LONGEST_NAME, type SampleUser } from '../users/user';
import type { PeopleVocabulary } from '../users/vocabulary';

const names: readonly string[] = [...(userShape.properties?.keys() ?? [])];

/** EIC's user properties. */
export const saviyntPeople: PeopleVocabulary = {
  names,
  listName: 'users',
  renamed: (title, name) => `"${title}" is read as "${name}", Saviynt's name for it.`,
  unknown(name) {
    const [nearest] = suggest(name, names);
    const question = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    const message = `Saviynt has no user property "${shortened(name, LONGEST_NAME)}" that we know of; no expression will find it unless your tenant has it.${question}`;
    return { severity: 'warning', message };
  },
  statusOf: ({ statuskey }) => statusOf(statuskey),
};

/** What statuskey says. A file without the column holds active people: nobody keeps leavers in a list without a mark. */
function statusOf(statuskey: JsonValue): SampleUser['status'] {
  switch (typeof statuskey === 'string' ? statuskey.trim().toLowerCase() : statuskey) {
    case undefined:
    case null:
    case '':
    case '1':
    case 1:
      return 'active';
    case '0':
    case 0:
      return 'leaver';
    default:
      return 'unknown';
  }
}
