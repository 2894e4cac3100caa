import { isRingCentralHost } from '../../knowledge/ringcentral/hosts';
import type { ParameterName } from '../../knowledge/saviynt/parameters';
import { Memo, MemoKey } from '../memo';
import type { SaviyntConnection, SaviyntDocument } from './document';
import type { SaviyntParameter } from './parameter';

/** Whose API the calls go to. `unknown` when the host is a placeholder and nothing else tells. */
export type Target = 'ringcentral' | 'other' | 'unknown';

/** A whole connection: all parameters that belong together, from one package or from the files of one folder. */
export class Connector {
  /** What rules and features worked out from the whole connection. */
  readonly memo = new Memo<Connector>(this);
  readonly parameters: readonly SaviyntParameter[];
  private knownTarget: Target | undefined;

  constructor(
    readonly key: string,
    readonly name: string,
    private readonly connections: readonly SaviyntConnection[],
  ) {
    this.parameters = connections.flatMap((connection) => connection.parameters);
  }

  /** Why EIC would not import it; undefined when nothing stands against that. */
  get fault(): string | undefined {
    return this.connections.find(({ fault }) => fault !== undefined)?.fault;
  }

  /** The parameter called `name`; when several files claim it, the first. */
  get(name: ParameterName): SaviyntParameter | undefined {
    return this.memo.of(BY_NAME).get(name);
  }

  /** Names that a call's "connection" may have; undefined when ConnectionJSON is missing, encrypted or unreadable. */
  get connectionNames(): readonly string[] | undefined {
    return this.memo.of(CONNECTION_NAMES);
  }

  /** RingCentral's, if a call names one of its hosts or the package says so; another's, if all hosts are known and none is. */
  get target(): Target {
    this.knownTarget ??= this.findTarget();
    return this.knownTarget;
  }

  private findTarget(): Target {
    const hosts: (string | undefined)[] = [];
    for (const { calls } of this.parameters) {
      for (const { url } of calls) {
        const host = url === undefined ? undefined : literalHost(url.text.text);
        if (host !== undefined && isRingCentralHost(host)) return 'ringcentral';
        hosts.push(host);
      }
    }
    const named = this.connections.some(({ name, templateName }) =>
      /ringcentral/i.test(`${name} ${templateName ?? ''}`),
    );
    if (named) return 'ringcentral';
    return hosts.length > 0 && hosts.every((host) => host !== undefined) ? 'other' : 'unknown';
  }
}

/** Every rule asks for some at every parameter, and a package may hold tens of thousands. */
const BY_NAME = new MemoKey(({ parameters }: Connector): ReadonlyMap<ParameterName, SaviyntParameter> => {
  const first = new Map<ParameterName, SaviyntParameter>();
  for (const parameter of parameters) if (!first.has(parameter.name)) first.set(parameter.name, parameter);
  return first;
});

const CONNECTION_NAMES = new MemoKey((connector: Connector): readonly string[] | undefined => {
  const parameter = connector.get('ConnectionJSON');
  if (parameter === undefined || parameter.isEncrypted || parameter.object === undefined) return undefined;
  return parameter.authentications.map(({ key }) => key.value);
});

/** Puts the connections of all open or found files together, by key. */
export function groupConnectors(documents: Iterable<SaviyntDocument>): ReadonlyMap<string, Connector> {
  const groups = new Map<string, SaviyntConnection[]>();
  for (const document of documents) {
    for (const connection of document.connections) {
      const group = groups.get(connection.key);
      if (group === undefined) groups.set(connection.key, [connection]);
      else group.push(connection);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, new Connector(key, nameOf(group), group)]));
}

/** Parameter files have no name of their own where the settings beside them have one. */
function nameOf(group: readonly SaviyntConnection[]): string {
  return group.find(({ name }) => name !== '')?.name ?? '';
}

/** The host of a URL template, when it is written out; undefined when a placeholder stands in it. */
export function literalHost(url: string): string | undefined {
  return /^\s*https?:\/\/([^/?#\s${@]+)(?=[/?#\s]|$)/i.exec(url)?.[1]?.toLowerCase();
}
