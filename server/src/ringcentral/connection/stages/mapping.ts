import { compareDemands } from '../mapping/compare';
import { tryPeople } from '../mapping/try-people';
import type { Stage } from '../stage';

/** Does the mapping that is open fit this account? Asks nothing more of the server: it compares. */
export const mappingStage: Stage = {
  id: 'mapping',
  title: 'Mapping',
  needs: ['token', 'permissions'],
  run: async ({ mapping, learned, clock }) => {
    if (mapping === undefined) {
      return { state: 'skipped', evidence: 'not reached because no mapping was given: open one, or name its file' };
    }
    const trial = mapping.people === undefined ? undefined : tryPeople(mapping.people, learned, clock.now());
    const comparisons = compareDemands(mapping, learned, trial);
    const facts = { mapping: mapping.label, comparisons };
    if (comparisons.length === 0) {
      return { state: 'unknown', evidence: `${mapping.label}: nothing in it could be compared`, facts };
    }
    const differing = comparisons.filter(({ verdict }) => verdict === 'differs');
    const shown = differing.length > 0 ? differing : comparisons;
    const evidence = `${mapping.label}: ${shown.map(({ says }) => says).join('; ')}`;
    const remedies = [...new Set(differing.flatMap(({ remedy }) => remedy ?? []))];
    const isKnown = comparisons.some(({ verdict }) => verdict !== 'unknown');
    const state = differing.length > 0 ? 'warned' : isKnown ? 'passed' : 'unknown';
    return { state, evidence, ...(remedies.length === 0 ? {} : { remedy: remedies.join(' ') }), facts };
  },
};
