import type { Source } from '../scim/sources';
import { javascriptSdk, oktaGuide, openApi, openApi2021, partnerGuide } from './sources';

/** What a host is for; only `api` hosts are ever sent a token. */
export type HostRole = 'api' | 'login' | 'media' | 'discovery' | 'label';

export interface HostInfo {
  readonly host: string;
  readonly role: HostRole;
  /** `current`; `retired` no longer supported; `former` an old name; `unconfirmed` named by one third party only. */
  readonly status: 'current' | 'retired' | 'former' | 'unconfirmed';
  readonly description: string;
  /** What to use instead, when there is something. */
  readonly replacement?: string;
  readonly source: Source;
}

export const productionHost = 'platform.ringcentral.com';

/** The hosts of RingCentral and of the brands on its platform. A name that is not exactly on this list is not theirs. */
export const hosts: readonly HostInfo[] = [
  {
    host: productionHost,
    role: 'api',
    status: 'current',
    description: 'RingCentral production: OAuth, REST and SCIM.',
    source: openApi,
  },
  {
    host: 'platform.ringcentral.biz',
    role: 'api',
    status: 'current',
    description: 'Production of AT&T Office@Hand and RingCentral with Verizon, which are kept apart.',
    source: partnerGuide,
  },
  {
    host: 'platform.devtest.ringcentral.com',
    role: 'api',
    status: 'retired',
    description:
      'The sandbox. RingCentral took it out of its guide on 15 August 2024, deleted the sandbox page on 21 March 2025, and its SDK 5 warns "Sandbox support is deprecated". Whether it still answers is not known.',
    replacement: productionHost,
    source: { ...javascriptSdk, date: '2025-03-21' },
  },
  {
    host: 'api.uat.ringcentral.com',
    role: 'api',
    status: 'unconfirmed',
    description: "The API Base URL Okta's guide gives for its Preview app. No RingCentral page names it.",
    replacement: productionHost,
    source: oktaGuide,
  },
  {
    host: 'api.ringcentral.com',
    role: 'api',
    status: 'former',
    description: 'The former name of the production API.',
    replacement: productionHost,
    source: { title: 'RingCentral SCIM API description 1.0.31 (grokify/go-ringcentral-client)' },
  },
  {
    host: 'media.ringcentral.com',
    role: 'media',
    status: 'current',
    description: 'Recordings and images. It has no SCIM.',
    replacement: productionHost,
    source: openApi,
  },
  {
    host: 'login.ringcentral.biz',
    role: 'login',
    status: 'current',
    description: 'The sign-in page of AT&T Office@Hand and RingCentral with Verizon.',
    replacement: 'platform.ringcentral.biz',
    source: partnerGuide,
  },
  {
    host: 'discovery.ringcentral.com',
    role: 'discovery',
    status: 'current',
    description: 'Tells an app which hosts serve a brand.',
    replacement: productionHost,
    source: javascriptSdk,
  },
  {
    host: 'scim.ringcentral.com',
    role: 'label',
    status: 'unconfirmed',
    description: 'Appears, with http, in meta.location of SCIM answers. It is a label, not an address to call.',
    replacement: productionHost,
    source: openApi2021,
  },
];

const byHost = new Map(hosts.map((info) => [info.host, info]));

/**
 * What is known about a host name, letter case aside. The name is compared whole: no port, no trailing dot, no
 * subdomain, no suffix matches. Pass `new URL(address).host`.
 */
export function hostInfo(host: string): HostInfo | undefined {
  return byHost.get(host.toLowerCase());
}

/** Whether `host` is exactly one of the hosts of RingCentral or a brand on its platform. */
export function isRingCentralHost(host: string): boolean {
  return byHost.has(host.toLowerCase());
}

/** Whether a request with a token may go to `host` without asking the person: an API host on the list. */
export function isRingCentralApiHost(host: string): boolean {
  return hostInfo(host)?.role === 'api';
}
