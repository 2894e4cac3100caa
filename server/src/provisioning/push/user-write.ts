import type { AccountUser } from '../../account/scim-user';
import type { Operation } from '../plan/operation';
import type { SampleUser } from '../users/user';
import { activeOperations, changeOperations } from './patch-body';
import type { PushProvider } from './push-program';
import { pathOf } from './read-request';
import { changedUserBody, newUserBody, type UserBody } from './user-body';
import { ElementTypes, type PushChange, type PushValue, pushChanges } from './values';

/**
 * One way in which a person is written to RingCentral. It holds neither values nor a body: a plan keeps one for everybody
 * it changes and people open a few, so what the mapping gives is worked out again when somebody asks.
 */
export class UserWrite {
  constructor(
    readonly provider: PushProvider,
    readonly user: SampleUser,
    /** As the account had them before; undefined for somebody new. */
    private readonly matched: AccountUser | undefined,
    readonly operation: Operation,
    /** What it tells of the person: everything, or whether they are active and nothing else. */
    private readonly about: 'profile' | 'active',
    /** Values in place of what the mapping gives. */
    private readonly instead?: readonly PushValue[],
  ) {}

  get method(): 'POST' | 'PUT' | 'PATCH' {
    if (this.matched === undefined) return 'POST';
    return this.provider.style[this.about] === 'patch' ? 'PATCH' : 'PUT';
  }

  /** Behind the base URL. */
  get path(): string {
    return this.matched === undefined ? '/Users' : pathOf(this.matched.id);
  }

  /** The values it carries, made anew. */
  values(): readonly PushValue[] {
    const { provider, user, matched, about, instead } = this;
    // Who reads a user first puts back what was read; else the provider's own values are said again.
    if (about === 'active' && (provider.style.active === 'patch' || provider.style.mergesRead)) return NO_VALUES;
    const values = instead ?? provider.evaluate(user, matched).values;
    return matched === undefined ? values.filter(hasValue) : values;
  }

  /** @param values of this write, where they are at hand */
  body(values: readonly PushValue[] = this.values()): unknown {
    const { provider, user, matched, operation } = this;
    if (matched === undefined) return newUserBody(values, provider.createMembers(user));
    if (this.method === 'PUT') return this.replacement(matched, values);
    if (this.about === 'active') return activeOperations(operation === 'enable');
    const active = operation === 'enable' ? true : undefined;
    return changeOperations(pushChanges(values, matched.scim), new ElementTypes(values), active);
  }

  private replacement(matched: AccountUser, values: readonly PushValue[]): UserBody {
    const active = this.operation !== 'disable';
    if (this.provider.style.mergesRead) return changedUserBody(matched.scim, values, { active });
    return newUserBody(values.filter(hasValue), { active });
  }

  /** What differs, or for somebody new what they get. */
  changes(): readonly PushChange[] {
    const { matched, operation } = this;
    if (matched === undefined) return newChanges(this.values());
    if (operation === 'disable') return [activeChange(false)];
    const changes = pushChanges(this.values(), matched.scim);
    return operation === 'enable' ? [activeChange(true), ...changes] : changes;
  }
}

const NO_VALUES: readonly PushValue[] = [];
const ACTIVE: PushChange['attribute'] = { name: 'active', target: undefined, source: undefined };

function activeChange(value: boolean): PushChange {
  return { attribute: ACTIVE, value, path: 'active', before: !value };
}

function hasValue({ value }: PushValue): boolean {
  return value !== undefined;
}

/** Of somebody new RingCentral has nothing. */
function newChanges(values: readonly PushValue[]): readonly PushChange[] {
  const types = new ElementTypes(values);
  return values.flatMap(({ attribute, value }) => {
    const path = attribute.target && types.readable(attribute.target)?.path;
    return path === undefined ? [] : [{ attribute, value, path, before: undefined }];
  });
}
