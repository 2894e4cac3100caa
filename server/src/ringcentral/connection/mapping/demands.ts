import type { ProvisioningProgram } from '../../../provisioning/provisioning-program';
import type { SampleUsers } from '../../../provisioning/users/user';

/** What a mapping asks of the account at the other end, as far as its files say. */
export interface MappingDemands {
  /** What people call it, with its provider: `Saviynt connector sample`. */
  readonly label: string;
  /** Methods of its writes, in capitals; empty: the files do not say. */
  readonly methods: readonly string[];
  /** Attributes it searches users by. */
  readonly filters: readonly string[];
  /** SCIM paths it fills, as written. */
  readonly attributes: readonly string[];
  /** Countries it writes into every address, as written. */
  readonly countries: readonly string[];
  /** Sample people to plan for. */
  readonly people?: SamplePeople;
}

export interface SamplePeople {
  readonly program: ProvisioningProgram;
  readonly users: SampleUsers;
}
