import type { AccountModel } from '../account/account-model';
import { defaultBehaviour, switches, switchNames } from '../account/behaviour';
import { findProfile, profileNames } from '../account/profiles';
import { readBehaviour } from '../account/read-behaviour';
import { platformRefusal } from '../account/rest/answers';
import { isObject } from '../json/value';
import { faultCatalogue } from './fault-catalogue';
import { readFault, readFaults } from './fault-spec';
import type { FaultList } from './faults';
import type { HttpAnswer } from './http';
import type { RateLimiter } from './rate-limiter';
import type { LogEntry } from './request-log';
import { parseSeed, readLimits, type Seed, seedToFile } from './seed-file';
import type { TokenStore } from './token-store';

/** What the control endpoints act on. */
export interface Controlled {
  model: AccountModel;
  readonly faults: FaultList;
  readonly tokens: TokenStore;
  readonly limiter: RateLimiter;
  readonly log: readonly LogEntry[];
  /** Puts the simulator into the state of a seed. */
  plant(seed: Seed): void;
  /** Back to what it was started with. */
  reset(): void;
}

/** Where the control endpoints begin. */
export const controlBase = '/simulator';

function ok(body: unknown): HttpAnswer {
  return { status: 200, headers: { 'Cache-Control': 'no-store' }, body };
}

function bad(reason: string): HttpAnswer {
  return platformRefusal(400, 'CMN-101', reason);
}

type Route = (controlled: Controlled, body: unknown, id: string) => HttpAnswer;

function overview({ model, faults, log }: Controlled): HttpAnswer {
  return ok({
    users: model.userCount,
    unassigned: model.unassignedCount(),
    activationEmails: model.activationEmails.length,
    faults: faults.all.length,
    requests: log.length,
  });
}

function behaviour({ model }: Controlled): HttpAnswer {
  const choices = switchNames.map((name) => ({ name, value: model.behaviour[name], ...switches[name] }));
  const profiles = profileNames.map((name) => ({ name, about: findProfile(name)?.about }));
  return ok({ switches: choices, profiles });
}

function setBehaviour(controlled: Controlled, body: unknown): HttpAnswer {
  if (!isObject(body)) return bad('Send {"profile": …, "switches": {…}}; either may be left out.');
  const read = readBehaviour(body.profile, body.switches);
  if (!read.ok) return bad(read.reason);
  // A profile is a whole: it starts from the defaults, where single switches come on top of what is.
  const base = body.profile === undefined ? controlled.model.behaviour : defaultBehaviour;
  controlled.model = controlled.model.behaving({ ...base, ...read.behaviour });
  return behaviour(controlled);
}

function listFaults({ faults }: Controlled): HttpAnswer {
  const catalogue = [...faultCatalogue].map(([name, { about, value }]) => ({ name, about, ...(value && { value }) }));
  return ok({ faults: faults.all, catalogue });
}

function setFaults(controlled: Controlled, body: unknown): HttpAnswer {
  const read = readFaults(body);
  if (!read.ok) return bad(read.reason);
  controlled.faults.set(read.faults);
  return listFaults(controlled);
}

function addFault(controlled: Controlled, body: unknown): HttpAnswer {
  const read = readFault(body);
  if (!read.ok) return bad(read.reason);
  controlled.faults.add(read.fault);
  return listFaults(controlled);
}

function setState(controlled: Controlled, body: unknown): HttpAnswer {
  const parsed = parseSeed(body);
  if (!parsed.ok) return bad(parsed.problems.map(({ path, reason }) => `${path} ${reason}`.trim()).join(' '));
  controlled.plant(parsed.seed);
  return overview(controlled);
}

function activateUser({ model }: Controlled, _body: unknown, id: string): HttpAnswer {
  const user = model.activate(id);
  if (user === 'unknown') return platformRefusal(404, 'CMN-102', `There is no user ${id}.`);
  if (user === 'not-pending') return platformRefusal(409, 'CMN-101', `User ${id} has activated before.`);
  return ok(user.scim);
}

function setLimits({ limiter }: Controlled, body: unknown): HttpAnswer {
  const limits = readLimits(body);
  if (typeof limits === 'string') return bad(`The body ${limits}`);
  limiter.setLimits(limits);
  return ok(limits);
}

const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['GET ', overview],
  ['GET state', ({ model }) => ok(seedToFile(model))],
  ['PUT state', setState],
  [
    'POST reset',
    (controlled) => {
      controlled.reset();
      return overview(controlled);
    },
  ],
  ['GET behaviour', behaviour],
  ['PUT behaviour', setBehaviour],
  ['GET faults', listFaults],
  ['PUT faults', setFaults],
  ['POST faults', addFault],
  [
    'DELETE faults',
    (controlled) => {
      controlled.faults.set([]);
      return listFaults(controlled);
    },
  ],
  ['PUT limits', setLimits],
  ['POST users/{id}/activate', activateUser],
  ['GET emails', ({ model }) => ok({ activationEmails: model.activationEmails })],
  ['GET log', ({ log }) => ok({ requests: log })],
  ['POST tokens/expire', ({ tokens }) => ok({ expired: tokens.expireAll() })],
]);

/**
 * Answers a control request; who may ask is for the caller to see to.
 * @param path begins with `/simulator`
 * @param text the body as it came; JSON where the endpoint takes one
 */
export function control(controlled: Controlled, method: string, path: string, text: string): HttpAnswer {
  const [, , ...segments] = path.split('/');
  const id = segments[0] === 'users' ? (segments[1] ?? '') : '';
  const template = id === '' ? segments.join('/') : ['users', '{id}', ...segments.slice(2)].join('/');
  const route = routes.get(`${method} ${template}`);
  if (route === undefined) return platformRefusal(404, 'CMN-120', `The simulator has no ${method} ${path}.`);
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    return bad('The body is not JSON.');
  }
  return route(controlled, body, id);
}
