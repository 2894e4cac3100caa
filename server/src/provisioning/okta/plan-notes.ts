import type { PlanTotals } from '../plan/tally';
import type { OktaAttribute } from './okta-attribute';
import type { OktaProgram } from './okta-program';

/** What planning people brought up. */
export interface Remarks {
  /** Attributes taken to be empty because all undocumented ways lead there. */
  readonly assumed: Set<string>;
  /** Attributes mapped on create only, of which the sample does not have what the app user holds. */
  readonly kept: Set<string>;
}

/** What holds for a mapping whoever the people are. */
export function programNotes(program: OktaProgram): readonly string[] {
  const { app, attributes, mapping } = program;
  const notes = [appNote(program)];
  if (app === 'scim') {
    notes.push(
      program.update === 'put'
        ? 'Updates are planned as GET and PUT of the whole user, as custom apps send them; integrations of the catalogue deactivate and activate by PATCH.'
        : 'Activating and deactivating is planned as PATCH and updates of the profile as GET and PUT, as integrations of the catalogue send them.',
    );
    if (program.userNameAttribute === undefined && !program.isUserNameGiven)
      notes.push(
        "The application username format is in no file: userName is taken to be the login, Okta's own format. RingCentral wants the e-mail address.",
      );
  }
  notes.push(...unsentNotes(attributes, app));
  const open = mapping.attributes.filter(({ pushStatus, isRemoval }) => pushStatus === undefined && !isRemoval);
  if (open.length > 0)
    notes.push(
      mapping.form === 'terraform'
        ? `${list(open.map(({ name }) => name))}: without push_status the provider of Terraform sets DONT_PUSH, so the value is set on create only.`
        : `${list(open.map(({ name }) => name))}: pushStatus is missing; the plan takes it to be PUSH.`,
    );
  return notes;
}

function appNote({ app, appBecause, name }: OktaProgram): string {
  const assumed =
    appBecause === 'option' ? '' : appBecause === 'schema' ? ' as its schema has namespaces' : ' (assumed)';
  return app === 'catalogue'
    ? `${name} is taken as Okta's catalogue app for RingCentral${assumed}. It speaks, as far as is known, RingCentral's REST API: the plan shows attributes, neither shows nor counts requests, and what RingCentral refuses is foreseen from SCIM.`
    : `${name} is taken as a custom SCIM app${assumed}: the plan shows the SCIM requests.`;
}

function unsentNotes(attributes: readonly OktaAttribute[], app: OktaProgram['app']): readonly string[] {
  const named = (unsent: OktaAttribute['unsent']) =>
    attributes.filter((attribute) => attribute.unsent === unsent).map(({ name }) => name);
  const [bare, pathless, strangers] = [named('no namespace'), named('no path'), named('not in schema')];
  return [
    ...(strangers.length > 0
      ? [`${list(strangers)}: in no part of the app's schema, so Okta has nowhere to keep them and sends nothing.`]
      : []),
    ...(bare.length > 0
      ? [
          `${list(bare)}: without externalName and externalNamespace in the schema Okta leaves them out, without a word.`,
        ]
      : []),
    ...(pathless.length > 0
      ? [
          app === 'scim'
            ? `${list(pathless)}: where they go in SCIM is in no schema beside the mapping, so they are left out of this plan.`
            : `${list(pathless)}: what RingCentral keeps of them is not published, so they are left out of this plan.`,
        ]
      : []),
  ];
}

/** What holds for a plan as a whole. */
export function planNotes(
  program: OktaProgram,
  { assumed, kept }: Remarks,
  totals: PlanTotals,
  columns: readonly string[],
): readonly string[] {
  if (totals.people === 0) return [];
  const notes: string[] = [];
  const has = (name: string) => columns.includes(name);
  if (!has('status')) notes.push('The sample file has no status: everybody is taken to be ACTIVE in Okta.');
  if (!has('assigned') && !has('appUser'))
    notes.push('The sample file does not tell who has the app: everybody is taken to be assigned to it.');
  for (const [name, readers] of program.inputs)
    if (!has(name))
      notes.push(
        `The sample file has no "${name}", which ${list(readers)} ${readers.length === 1 ? 'uses' : 'use'}; what comes of it is unknown.`,
      );
  if (kept.size > 0)
    notes.push(
      `${list([...kept])}: mapped on create only. An update pushes what the app user holds, which the sample does not tell; it is taken to be what RingCentral has.`,
    );
  if (assumed.size > 0)
    notes.push(
      `${list([...assumed])}: Okta does not document what the expression gives where a value is missing; each likely way leaves the attribute empty.`,
    );
  notes.push(...pushNotes(totals));
  notes.push(...leaverNotes(program, totals));
  return notes;
}

/** "Apply updates now" pushes everybody who is assigned, whether something changes or not (Okta Help: Attribute mappings). */
function pushNotes({ counts, found }: PlanTotals): readonly string[] {
  const notes: string[] = [];
  const { disable: _disable, skipped: _skipped, ...known } = found;
  const pushed = Object.values(known).reduce((sum, count) => sum + count, 0);
  if (pushed > 0)
    notes.push(
      `"Apply updates now" after saving the mapping would push all ${pushed} assigned ${pushed === 1 ? 'person' : 'people'} who ${pushed === 1 ? 'is' : 'are'} in RingCentral; for ${counts.update + counts.enable} something changes.`,
    );
  const created = counts.create;
  if (created > 0)
    notes.push(
      `${created} new ${created === 1 ? 'user gets' : 'users get'} an activation e-mail. People assigned before provisioning was switched on are not created by themselves: use Provision User.`,
    );
  return notes;
}

function leaverNotes({ app }: OktaProgram, { counts }: PlanTotals): readonly string[] {
  if (counts.disable === 0) return [];
  return app === 'catalogue'
    ? [
        "Okta's help says of this app that deactivating removes the user's account and data, while suspending keeps them; the plan shows them as disabled.",
      ]
    : ['Okta never deletes users over SCIM: who is deactivated keeps the licence.'];
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
