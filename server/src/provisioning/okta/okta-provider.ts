import type { AccountUser } from '../../account/scim-user';
import { type Scope, withValues } from '../../expressions/kit/scope';
import { Unknown, type Value, type ValueRecord } from '../../expressions/kit/value';
import type { PlanOptions } from '../plan/plan';
import type { PlanTotals } from '../plan/tally';
import type { PeopleFacts } from '../provisioning-program';
import type { PushContext } from '../push/context';
import type { Evaluation, PersonKey, PushProvider, PushStyle, Standing } from '../push/push-program';
import { pushTarget } from '../push/target';
import type { UserBody } from '../push/user-body';
import type { PushAttribute, PushValue } from '../push/values';
import type { SampleUser, UserValues } from '../users/user';
import { asEvaluation, evaluateAttributes } from './evaluate';
import type { OktaAttribute } from './okta-attribute';
import { heldAttribute, type OktaProgram } from './okta-program';
import { MARKS, objectIn } from './people';
import { planNotes, type Remarks } from './plan-notes';
import { oktaStanding } from './standing';

const USER_NAME: PushAttribute = { name: 'userName', target: pushTarget('userName'), source: undefined };

/** Okta as the planner of pushes knows it. */
export class OktaProvider implements PushProvider {
  readonly name = 'Okta';
  readonly style: PushStyle;
  readonly isSilent: boolean;
  private readonly missing: Readonly<Record<string, Value>> | undefined;
  /** Whether an expression reads a name that is a mark of the sample, and no attribute of the profile. */
  private readonly readsMarks: boolean;
  private readonly held = new Map<string, OktaAttribute>();
  private seen: { readonly values: UserValues; readonly scope: Scope } | undefined;
  private readonly remarks: Remarks = { assumed: new Set(), kept: new Set() };

  constructor(
    private readonly program: OktaProgram,
    private readonly users: PeopleFacts,
    private readonly options: PlanOptions,
  ) {
    this.style = { profile: 'put', active: program.update, mergesRead: true };
    this.isSilent = program.app === 'catalogue';
    const columns = new Set(users.columns);
    const absent = [...program.inputs.keys()].filter((name) => !columns.has(name));
    if (absent.length > 0) this.missing = Object.fromEntries(absent.map((name) => [name, unknownInput(name)]));
    this.readsMarks = MARKS.some((name) => program.inputs.has(name));
  }

  get context(): PushContext {
    return this.program.context;
  }

  standing({ values }: SampleUser): Standing {
    return oktaStanding(values);
  }

  key(user: SampleUser): PersonKey {
    const { values } = user;
    const appUser = objectIn(values, 'appUser');
    const id = textOf(appUser?.externalId);
    if (this.isSilent) return { id, ...this.emailKey(user) };
    const userName = textOf(appUser?.userName) ?? this.mappedText(this.program.userNameAttribute, user);
    if (userName !== undefined) return { id, userName };
    if (this.program.userNameAttribute !== undefined)
      return { id, userName: undefined, reason: 'the expression for userName gives no text' };
    const given = textOf(values[this.program.userName]);
    return given === undefined
      ? { id, userName: undefined, reason: `${this.program.userName} is empty or not in the sample file` }
      : { id, userName: given };
  }

  /** RingCentral's app finds users by their e-mail address. */
  private emailKey(user: SampleUser): Pick<PersonKey, 'userName' | 'byEmail' | 'reason'> {
    const mapped = this.program.attributes.find(({ name }) => name === 'email');
    const email = mapped === undefined ? textOf(user.values[this.program.userName]) : this.mappedText(mapped, user);
    return email === undefined
      ? { userName: undefined, byEmail: true, reason: 'the e-mail address is empty or cannot be known' }
      : { userName: email, byEmail: true };
  }

  private mappedText(attribute: OktaAttribute | undefined, user: SampleUser): string | undefined {
    const result = attribute?.run(this.scopeOf(user.values));
    return textOf(typeof result === 'object' && result.verdict === 'ok' ? result.value : result);
  }

  evaluate(user: SampleUser, matched: AccountUser | undefined): Evaluation {
    const held = objectIn(objectIn(user.values, 'appUser'), 'profile');
    const { program, remarks } = this;
    const mapped = evaluateAttributes(program.attributes, this.scopeOf(user.values), matched === undefined, held);
    for (const name of mapped.assumed) remarks.assumed.add(name);
    for (const name of mapped.kept) remarks.kept.add(name);
    const more: PushValue[] = [];
    if (program.userNameAttribute === undefined || this.isSilent) {
      const { userName } = this.key(user);
      more.push({ attribute: USER_NAME, value: userName });
    }
    if (held !== undefined) more.push(...this.heldValues(held));
    const silent = this.isSilent ? { ...mapped, values: mapped.values.filter(notUserName) } : mapped;
    return asEvaluation(silent, more, matched?.scim);
  }

  /** What the app user holds in attributes nothing is mapped to: it is pushed with the rest of the profile. */
  private heldValues(held: UserValues): readonly PushValue[] {
    const mapped = new Set(this.program.attributes.map(({ name }) => name));
    return Object.entries(held).flatMap(([name, value]) => {
      if (mapped.has(name) || name === 'userName' || (typeof value === 'object' && value !== null)) return [];
      let attribute = this.held.get(name);
      if (attribute === undefined) {
        attribute = heldAttribute(name, this.program);
        this.held.set(name, attribute);
      }
      return [{ attribute, value: value === null || value === '' ? undefined : value }];
    });
  }

  /** What the expressions see of a person; looking them up and evaluating ask for the same. */
  private scopeOf(values: UserValues): Scope {
    if (this.seen?.values !== values) this.seen = { values, scope: this.makeScope(values) };
    return this.seen.scope;
  }

  private makeScope(values: UserValues): Scope {
    let user = values as ValueRecord;
    if (this.missing !== undefined) user = { ...this.missing, ...user };
    if (this.readsMarks) {
      const profile = { ...user };
      for (const name of MARKS) delete (profile as Record<string, unknown>)[name];
      user = profile;
    }
    return withValues(this.program.scope, { user, source: user }, this.options.now);
  }

  /** Beside the profile (Okta: SCIM 2.0 protocol reference, Create users); the placeholder of a password is left out. */
  createMembers({ values }: SampleUser): UserBody {
    const externalId = textOf(values.id);
    return { ...(externalId !== undefined && !this.isSilent && { externalId }), groups: [], active: true };
  }

  titleOf({ values }: SampleUser): string {
    const names = [
      textOf(values.displayName),
      `${textOf(values.firstName) ?? ''} ${textOf(values.lastName) ?? ''}`.trim(),
      textOf(values.login),
    ];
    return names.find((name) => name !== undefined && name !== '') ?? '';
  }

  notes(totals: PlanTotals): readonly string[] {
    return planNotes(this.program, this.remarks, totals, this.users.columns);
  }
}

function notUserName({ attribute }: PushValue): boolean {
  return attribute.name !== 'userName';
}

function unknownInput(name: string): Unknown {
  return new Unknown(`The sample file has no "${name}".`);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
