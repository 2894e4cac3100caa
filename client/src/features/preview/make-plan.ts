import type { AccountModel } from '../../../../server/src/account/account-model';
import type { Plan } from '../../../../server/src/provisioning/plan';
import type { Preview } from '../../../../server/src/provisioning/preview';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import type { EntryJson } from '../../../../server/src/provisioning/render/plan-format';
import { planAsJson } from '../../../../server/src/provisioning/render/plan-json';
import { planAsText } from '../../../../server/src/provisioning/render/plan-text';
import {
  type UnchangedAttribute,
  unchangedAttributes,
} from '../../../../server/src/provisioning/render/unchanged-attributes';
import { type UserDocuments, userDocuments } from '../../../../server/src/provisioning/render/user-documents';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import type { UserProblem } from '../../../../server/src/provisioning/users/user';
import { fenced } from '../../infrastructure/fenced';

/** A plan with what is asked about it later. */
export interface MadePlan {
  readonly plan: Plan;
  readonly problems: readonly UserProblem[];
  /** Everything about one person; undefined when the plan has nobody by that id. */
  explain(id: string): EntryJson | undefined;
  /** What stays as it is of that person. */
  unchanged(id: string): readonly UnchangedAttribute[];
  /** That person before and after, as texts of JSON. */
  documents(id: string): UserDocuments | undefined;
  asJson(): string;
  asMarkdown(): string;
}

export interface PlanInputs {
  /** Made of a mapping of any provider. */
  readonly preview: Preview;
  /** Name of the sample file, which tells CSV from JSON. */
  readonly peopleName: string;
  readonly peopleText: string;
  readonly account: AccountModel;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Plans with the engine the command line uses, so that both say the same. Nothing is sent. */
export function makePlan({ preview, peopleName, peopleText, account, now }: PlanInputs): MadePlan {
  const users = readUsers(peopleName, peopleText, preview.people);
  const plan = preview.plan(users, account, now);
  const byId = new Map(plan.entries.map((entry) => [entry.id, entry]));
  return {
    plan,
    problems: users.problems,
    explain: (id) => {
      const entry = byId.get(id);
      return entry && explainEntry(entry);
    },
    unchanged: (id) => {
      const entry = byId.get(id);
      return entry === undefined ? [] : unchangedAttributes(entry);
    },
    documents: (id) => {
      const entry = byId.get(id);
      return entry && userDocuments(entry);
    },
    asJson: () => planAsJson(plan),
    asMarkdown: () => fenced(planAsText(plan)),
  };
}
