import { chooseMapping } from '../../documents/entra/choose-mapping';
import type { EntraDocument } from '../../documents/entra/document';
import type { Match } from '../plan/match';
import type { ProvisioningProgram } from '../provisioning-program';
import type { Block } from '../safety/block';
import type { SampleUser } from '../users/user';
import { EntraEntry } from './entra-entry';
import { EntraPlanner } from './entra-planner';
import { compileProgram } from './entra-program';
import type { EntraOptions } from './options';
import { entraPeople } from './people';
import type { Trace } from './trace';

/**
 * Compiles the mapping of users in a synchronization schema, a rule or an object mapping for plans as the provisioning
 * service carries them out.
 * @returns a program whose plans are blocked, with the reason, when the file has no such mapping or several
 */
export function compileEntra(document: EntraDocument, options: EntraOptions = {}): ProvisioningProgram {
  const mapping = chooseMapping(document, options.rule);
  if (typeof mapping === 'string') return nothing(mapping);
  const program = compileProgram(document, mapping, options);
  return {
    provider: 'entra',
    name: program.name,
    operations: program.operations,
    blocks: documentBlocks(document),
    notes: program.notes,
    people: entraPeople,
    start: ({ users, account, options: planOptions }) => new EntraPlanner(program, users, account, planOptions),
  };
}

/** Graph takes only well-formed JSON; a plan from half a file is a plan of what could be read. */
function documentBlocks({ json }: EntraDocument): readonly Block[] {
  const [problem] = json.problems;
  return problem === undefined
    ? []
    : [
        {
          kind: 'connector',
          message: `The file is not JSON: ${problem.message} This plan is made of what could be read.`,
        },
      ];
}

/** A program for a file that has no mapping to plan with: it says so for everybody. */
function nothing(message: string): ProvisioningProgram {
  return {
    provider: 'entra',
    name: '',
    operations: new Map(),
    blocks: [{ kind: 'connector', message }],
    notes: [],
    people: entraPeople,
    start: () => ({ plan: (user) => unplanned(user, message), notes: () => [] }),
  };
}

function unplanned(user: SampleUser, reason: string): EntraEntry {
  const match: Match = { result: 'none', user: undefined, key: '', by: 'userName', reason: undefined };
  const trace: Trace = {
    scope: reason.replace(/\.$/, ''),
    leaving: undefined,
    isScopeKnown: false,
    code: undefined,
    codeStep: 'action',
    evaluated: undefined,
  };
  return new EntraEntry(user, 'unknown', undefined, match, undefined, [], reason, [], trace);
}
