import type { Plan } from '../../../../server/src/provisioning/plan/plan';
import { planFor } from '../support';

/** A plan whose names, values, reasons, notes, requests and answers are the payloads. */
export function hostilePlan(payloads: readonly string[]): Plan {
  const made = planFor([
    'new,New,Person,new.person@corp.example,Clerk,,,,,1',
    'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,XX,US,1',
    'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1',
  ]);
  const entries = payloads.flatMap((payload, index) => {
    const from = made.entries[index % made.entries.length];
    if (from === undefined) throw new Error('The plan has no entries.');
    const change = { path: payload, before: payload, after: `${payload} ` };
    return changed(from, {
      id: `line-${index}`,
      title: payload,
      userName: payload,
      notes: [payload],
      ...(from.reason === undefined ? {} : { reason: payload }),
      changes: () => ({ before: new Map(), after: new Map(), changes: [change] }),
      requests: from.requests.map((request) =>
        changed(request, {
          url: payload,
          body: `{\n\n  ${payload}\n}`,
          problem: payload,
          ...(request.answer === undefined ? {} : { answer: { ...request.answer, detail: payload } }),
        }),
      ),
    });
  });
  const [payload = ''] = payloads;
  const blocks = [{ kind: 'source' as const, message: payload }];
  return { ...made, connectorName: payload, entries, blocks, notes: payloads };
}

/** The same, with some members of its own. */
function changed<T extends object>(base: T, members: Partial<T>): T {
  return Object.create(base, Object.getOwnPropertyDescriptors(members));
}
