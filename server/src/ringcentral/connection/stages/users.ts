import { readScimPage, type ScimPage } from '../../scim-answers';
import type { Finding, Stage, StageContext } from '../stage';

const PATH = '/scim/v2/Users';
/** RingCentral's default page size; a larger one may not be honoured. */
const PAGE_SIZE = 100;
const REPORT =
  'Try again; if it stays, report it to RingCentral: imports and snapshots of this account would not be whole.';

/** Can users be read, and does the list keep to what it announces? */
export const usersStage: Stage = {
  id: 'users',
  title: 'Users',
  needs: ['token', 'permissions'],
  run: async (context) => {
    const page = await read(context, 1, PAGE_SIZE);
    context.learned.users = page;
    const { totalResults, resources } = page;
    const received = resources.length;
    const facts = { totalResults, received, asked: PAGE_SIZE };
    const users = totalResults === 1 ? '1 user' : `${totalResults} users`;
    const warned = (evidence: string): Finding => ({
      ...{ state: 'warned', evidence, facts },
      cause: 'The list is not true, and nobody can tell from it who is missing.',
      remedy: REPORT,
    });
    if (received === 0 && totalResults > 0) {
      return {
        state: 'failed',
        evidence: `${users} are announced, but the first page is empty`,
        remedy: 'Try again; if it stays, report it to RingCentral.',
        facts,
      };
    }
    if (received > totalResults) return warned(`${users} announced, but the first page holds ${received}`);
    if (new Set(resources.map(({ id }) => id)).size < received)
      return warned(`${users} announced, but the first page holds somebody twice`);
    const rest = received < totalResults ? `; the first page holds ${received}` : '';
    const next = await judgeNext(context, page);
    if (next.fault !== undefined) return warned(`${users}${rest}, ${next.fault}`);
    return { state: 'passed', evidence: `${users}${rest}${next.remark ?? ''}`, facts };
  },
};

async function read({ client, signal }: StageContext, startIndex: number, count: number): Promise<ScimPage> {
  return readScimPage((await client.get(PATH, { startIndex, count }, signal)).body, `GET ${PATH}`);
}

/**
 * Asks for one user more: the one behind the first page, or the second where the page holds all. Whoever comes must be
 * another one (RFC 7644 §3.4.2.4). A list that grew or shrank meanwhile shows nothing.
 */
async function judgeNext(
  context: StageContext,
  { totalResults, resources }: ScimPage,
): Promise<{ readonly fault?: string; readonly remark?: string }> {
  const isWhole = resources.length === totalResults;
  if (isWhole && resources.length < 2) return {};
  const startIndex = isWhole ? 2 : resources.length + 1;
  const next = await read(context, startIndex, 1);
  if (next.totalResults !== totalResults) return { remark: '; their number changed while they were read' };
  const [user] = next.resources;
  if (user === undefined) return { fault: `but from user ${startIndex} on the list is empty` };
  const before = resources.slice(0, startIndex - 1);
  return before.some(({ id }) => id === user.id) ? { fault: 'but the next page repeats the one before' } : {};
}
