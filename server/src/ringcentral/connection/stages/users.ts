import { readScimPage } from '../../scim-answers';
import type { Stage } from '../stage';

const PATH = '/scim/v2/Users';
/** RingCentral's default page size; a larger one may not be honoured. */
const PAGE_SIZE = 100;

/** Can users be read? */
export const usersStage: Stage = {
  id: 'users',
  title: 'Users',
  needs: ['token', 'permissions'],
  run: async ({ client, signal, learned }) => {
    const { body } = await client.get(PATH, { startIndex: 1, count: PAGE_SIZE }, signal);
    const page = readScimPage(body, `GET ${PATH}`);
    learned.users = page;
    const { totalResults, resources } = page;
    const received = resources.length;
    const facts = { totalResults, received, asked: PAGE_SIZE };
    const users = totalResults === 1 ? '1 user' : `${totalResults} users`;
    if (received === 0 && totalResults > 0) {
      return {
        state: 'failed',
        evidence: `${users} are announced, but the first page is empty`,
        remedy: 'Try again; if it stays, report it to RingCentral.',
        facts,
      };
    }
    const rest = received < totalResults ? `; the first page holds ${received}` : '';
    return { state: 'passed', evidence: `${users}${rest}`, facts };
  },
};
