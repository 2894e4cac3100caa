import { LineIndex } from '../../text/line-index';
import { unknown } from '../plan/decision';
import type { Match } from '../plan/match';
import type { ProvisioningProvider } from '../provider';
import type { ProvisioningProgram } from '../provisioning-program';
import type { SampleUser } from '../users/user';
import type { PeopleVocabulary } from '../users/vocabulary';
import { PushEntry } from './push-entry';
import type { PushProvider } from './push-program';

/** A program for a file that has no mapping to plan with: it says so for everybody. */
export function noProgram(
  provider: ProvisioningProvider,
  people: PeopleVocabulary,
  message: string,
): ProvisioningProgram {
  return {
    provider,
    name: '',
    operations: new Map(),
    blocks: [{ kind: 'connector', message }],
    notes: [],
    people,
    start: () => ({ plan: (user) => unplanned(user, message), notes: () => [] }),
  };
}

function unplanned(user: SampleUser, message: string): PushEntry {
  const match: Match = { result: 'none', user: undefined, key: '', by: 'userName', reason: undefined };
  const because = message.replace(/\.$/, '');
  return new PushEntry(NO_PROVIDER, user, { wants: 'unknown', because }, match, unknown(message), undefined, []);
}

const NO_PROVIDER: Pick<PushProvider, 'name' | 'isSilent' | 'titleOf' | 'context'> = {
  name: '',
  isSilent: false,
  titleOf: () => '',
  context: { uri: '', part: '', baseUrl: '', lines: () => new LineIndex('') },
};
