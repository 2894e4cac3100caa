import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';

/** What the last test of a connection found that is worth seeing beside its name. In memory only. */
export interface ConnectionFacts {
  /** Milliseconds since 1970. */
  readonly testedAt: number;
  readonly outcome: ConnectionReport['outcome'];
  readonly person?: string;
  readonly roles: readonly string[];
  /** Application permissions; undefined when the token answer did not name them. */
  readonly scopes?: readonly string[];
  readonly brand?: string;
  /** Unassigned extensions: how many users can still be created. */
  readonly freeExtensions?: number;
  /** The title of the first stage that failed. */
  readonly failedAt?: string;
}

/** Picks the facts from a report. What a stage did not find out is left out. */
export function factsOf({ startedAt, outcome, stages }: ConnectionReport): ConnectionFacts {
  const fact = (id: string, name: string): unknown => stages.find((stage) => stage.id === id)?.facts?.[name];
  const person = fact('who', 'name');
  const scopes = fact('permissions', 'scopes');
  const free = fact('free-extensions', 'total');
  const brand = fact('account', 'brand');
  const failedAt = stages.find(({ state }) => state === 'failed')?.title;
  return {
    testedAt: Date.parse(startedAt),
    outcome,
    roles: texts(fact('who', 'roles')),
    ...(typeof person === 'string' ? { person } : {}),
    ...(Array.isArray(scopes) ? { scopes: texts(scopes) } : {}),
    ...(typeof brand === 'string' ? { brand } : {}),
    ...(typeof free === 'number' ? { freeExtensions: free } : {}),
    ...(failedAt === undefined ? {} : { failedAt }),
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
