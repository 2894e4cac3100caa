import type { Operation } from '../plan/operation';
import type { ProvisioningProgram } from '../provisioning-program';
import { PushPlanner } from '../push/push-planner';
import { JumpCloudProvider, PART } from './jumpcloud-provider';
import type { JumpCloudOptions } from './options';
import { jumpCloudPeople } from './people';
import { connectorNotes } from './plan-notes';

const OPERATIONS: readonly Operation[] = ['create', 'update', 'enable', 'disable'];

/**
 * JumpCloud's RingCentral connector for plans. Its mapping is no file: the attribute table is fixed (JumpCloud, Integrate
 * with RingCentral, "Attribute Mappings").
 */
export function compileJumpCloud(options: JumpCloudOptions = {}): ProvisioningProgram {
  return {
    provider: 'jumpcloud',
    name: 'JumpCloud',
    operations: new Map(OPERATIONS.map((operation) => [operation, PART])),
    blocks: [],
    notes: connectorNotes(options.update ?? 'put'),
    people: jumpCloudPeople,
    start: ({ users, account, options: planOptions }) =>
      new PushPlanner(new JumpCloudProvider(options, users), account, planOptions),
  };
}
