import type { Connector } from '../../documents/saviynt/connector';
import type { ProvisioningProgram } from '../provisioning-program';
import type { Block } from '../safety/block';
import { missingColumns } from './missing-columns';
import { saviyntPeople } from './people';
import { UserPlanner } from './plan-user';
import { compileProgram, type Program } from './program';

/** Compiles a connector for plans as EIC carries them out. */
export function compileSaviynt(connector: Connector): ProvisioningProgram {
  const program = compileProgram(connector);
  return {
    provider: 'saviynt',
    name: connector.name,
    operations: new Map([...program.operations].map(([operation, { parameter }]) => [operation, parameter.name])),
    blocks: connectorBlocks(connector),
    notes: programNotes(program),
    people: saviyntPeople,
    start({ users, account, options }) {
      const planner = new UserPlanner(program, account, options);
      return {
        plan: (user) => planner.plan(user),
        notes: ({ people }) => (people === 0 ? [] : missingColumns(program, users).map(({ message }) => message)),
      };
    },
  };
}

function connectorBlocks({ fault }: Connector): readonly Block[] {
  return fault === undefined
    ? []
    : [{ kind: 'connector', message: `${fault} This plan is made of what could be read.` }];
}

function programNotes(program: Program): readonly string[] {
  const notes: string[] = [...program.faults];
  if (program.operations.size === 0)
    notes.push(
      'The connector has none of CreateAccountJSON, UpdateAccountJSON, EnableAccountJSON, DisableAccountJSON and RemoveAccountJSON, so nothing would be done.',
    );
  if (!program.account.isFromImport && program.accountProperties.length > 0)
    notes.push(
      'There is no ImportAccountEntJSON to read: account.accountID is taken to be the SCIM id and account.name the userName.',
    );
  return notes;
}
