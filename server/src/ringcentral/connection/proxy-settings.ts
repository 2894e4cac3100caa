/** Which proxy requests go through, as the program around us decides it. */
export interface ProxySettings {
  /** What decides, to begin a sentence: `The setting http.proxy`, `HTTPS_PROXY`. */
  readonly source: string;
  /** Host and port alone: the address may hold a password. Undefined: none is named. */
  readonly proxy?: string;
  /** True when the requests of this program go through it. */
  readonly isUsed: boolean;
  /** Why not, when a proxy is named and not used. */
  readonly reason?: string;
  /** What makes it used. */
  readonly remedy?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy of a program on Node alone. Node's fetch looks at the proxy variables only when NODE_USE_ENV_PROXY is 1, from
 * Node 22.21 and 24.0 on (Node.js documentation, Command-line API).
 * @param version `process.versions.node`
 */
export function proxyFromEnvironment(address: URL, env: Environment, version: string): ProxySettings {
  const names = address.protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy'];
  const name = names.find((one) => (env[one] ?? '') !== '');
  const proxy = name === undefined ? undefined : proxyHost(env[name] ?? '');
  if (name === undefined || proxy === undefined) return { source: names[0] ?? '', isUsed: false };
  const settings = { source: name, proxy };
  if (isExcepted(address.hostname, env.NO_PROXY ?? env.no_proxy ?? '')) {
    return { ...settings, isUsed: false, reason: 'NO_PROXY excepts this host' };
  }
  if (env.NODE_USE_ENV_PROXY === '1' && readsEnvironment(version)) return { ...settings, isUsed: true };
  return {
    ...settings,
    isUsed: false,
    reason: `Node ${version} does not use it for its requests`,
    remedy: readsEnvironment(version)
      ? 'Set NODE_USE_ENV_PROXY=1, and Node uses it.'
      : 'Use Node 24 or newer with NODE_USE_ENV_PROXY=1, or test in VS Code, which uses its own proxy settings.',
  };
}

/** What VS Code's settings say. Without `http.proxy` it asks the system, and nobody tells an extension what that said. */
export interface EditorProxy {
  /** `http.proxy` */
  readonly proxy: string;
  /** `http.proxySupport`: `off`, `on`, `fallback`, `override` */
  readonly support: string;
  /** `http.noProxy` */
  readonly noProxy: readonly string[];
}

/** The proxy of an extension: VS Code sends the requests of its extensions as its own settings say. */
export function proxyFromEditor(address: URL, { proxy, support, noProxy }: EditorProxy): ProxySettings {
  const source = 'The setting http.proxy';
  const host = proxyHost(proxy);
  if (host === undefined) return { source, isUsed: false };
  if (support === 'off') return { source, proxy: host, isUsed: false, reason: 'http.proxySupport is off' };
  if (isExcepted(address.hostname, noProxy.join(','))) {
    return { source, proxy: host, isUsed: false, reason: 'http.noProxy excepts this host' };
  }
  return { source, proxy: host, isUsed: true };
}

/** Host and port of a proxy's address, without user and password; undefined when it is none. */
function proxyHost(address: string): string | undefined {
  if (address.trim() === '') return undefined;
  const written = address.includes('://') ? address.trim() : `http://${address.trim()}`;
  return URL.canParse(written) ? new URL(written).host : undefined;
}

/** NO_PROXY: names with commas between them; a leading dot or `*.` stands for what is below, `*` for everything. */
function isExcepted(hostname: string, list: string): boolean {
  return list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
    .some((name) => {
      if (name === '*' || name === hostname) return true;
      const below = name.startsWith('*.') ? name.slice(1) : name.startsWith('.') ? name : `.${name}`;
      return hostname.endsWith(below);
    });
}

function readsEnvironment(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
}
