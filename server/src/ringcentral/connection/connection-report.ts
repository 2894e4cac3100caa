import { productionHost } from '../../knowledge/ringcentral/hosts';
import type { ServerAddress } from '../server-address';
import type { StageResult } from './stage';

export interface ConnectionReport {
  readonly server: ReportedServer;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /**
   * The worst of the stages; unknown and skipped ones are no faults. `undecided` when nothing failed, but users could not
   * be read either, so nobody knows; `cancelled` when the person stopped the test.
   */
  readonly outcome: 'passed' | 'warned' | 'failed' | 'undecided' | 'cancelled';
  /** All stages, in order, whether tried or not. */
  readonly stages: readonly StageResult[];
}

export interface ReportedServer {
  /** What kind of place it is, e.g. `RingCentral (production)`. */
  readonly label: string;
  readonly host: string;
}

/** Names a server for the head of a report. `address` undefined: it was refused. */
export function describeServer(server: string, address: ServerAddress | undefined): ReportedServer {
  if (address === undefined) {
    return { label: 'Refused address', host: URL.canParse(server) ? new URL(server).host : 'not an address' };
  }
  return { label: labelOf(address), host: address.host };
}

function labelOf({ trust, info, host }: ServerAddress): string {
  if (trust === 'loopback') return 'This machine';
  if (trust === 'allowed') return 'Host allowed by you';
  if (host === productionHost) return 'RingCentral (production)';
  return info?.status === 'current' ? 'RingCentral' : `RingCentral (${info?.status ?? 'other'})`;
}

/** The outcome of a test from its stages. */
export function outcomeOf(stages: readonly StageResult[], isCancelled: boolean): ConnectionReport['outcome'] {
  if (isCancelled) return 'cancelled';
  if (stages.some(({ state }) => state === 'failed')) return 'failed';
  if (stages.some(({ id, state }) => id === 'users' && (state === 'unknown' || state === 'skipped')))
    return 'undecided';
  return stages.some(({ state }) => state === 'warned') ? 'warned' : 'passed';
}
