import { isRingCentralHost } from '../../knowledge/ringcentral/hosts';

/** Where a rendered URL leads: a path (with its query) of RingCentral's SCIM service, or elsewhere and why. */
export type ScimTarget = { readonly path: string } | { readonly problem: string };

const URL_PARTS = /^\s*(https?):\/\/([^/?#\s]+)(\/[^#\s]*)?(?:#\S*)?\s*$/i;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
/** `@HOSTNAME@`: a variable of an application template, filled in when the package is installed. */
const PLACEHOLDER = /^@[^@/]*@+$/;

/**
 * Finds the SCIM path of a URL. Hosts are only judged, never contacted: the plan runs on a model of the account, so a
 * package for another RingCentral host or a simulator on this machine is planned just the same.
 */
export function scimTarget(url: string): ScimTarget {
  if (url === last.url) return last.target;
  const slash = url.lastIndexOf('/') + 1;
  const id = url.slice(slash);
  if (last.folder !== undefined && last.slash === slash && isPlain(id) && url.startsWith(last.url.slice(0, slash)))
    return { path: last.folder + id };
  const target = targetOf(url);
  const isFolder = 'path' in target && isPlain(id) && target.path.endsWith(`/${id}`);
  last = { url, target, slash, folder: isFolder ? target.path.slice(0, -id.length) : undefined };
  return target;
}

/** The answer before, and the path up to its last part: all creates of a plan go to one URL, and changes to one folder. */
let last: {
  readonly url: string;
  readonly target: ScimTarget;
  /** Where the last part of the URL begins. */
  readonly slash: number;
  readonly folder: string | undefined;
} = { url: '', target: targetOf(''), slash: 0, folder: undefined };

/** Letters, digits, `-` and `_`: a part of a path that means nothing else. */
function isPlain(part: string): boolean {
  return /^[\w-]+$/.test(part);
}

function targetOf(url: string): ScimTarget {
  const parts = URL_PARTS.exec(url);
  if (parts === null) return { problem: `"${url}" is not a complete URL; it is not known where the request goes.` };
  const host = parts[2] ?? '';
  if (!isRingCentralHost(host) && !LOOPBACK.test(host) && !PLACEHOLDER.test(host))
    return { problem: `${host} is not a host of RingCentral; what it answers is not known.` };
  const path = parts[3] ?? '/';
  if (!/^\/scim\/v2\//i.test(path))
    return {
      problem: `${path.split('?')[0]} is not a path of RingCentral's SCIM API (/scim/v2/…); what it answers is not known.`,
    };
  return { path };
}
