import { chooseOktaMapping } from '../../documents/okta/choose-mapping';
import type { OktaDocument } from '../../documents/okta/document';
import type { Operation } from '../plan/operation';
import type { ProvisioningProgram } from '../provisioning-program';
import { noProgram } from '../push/no-program';
import { PushPlanner } from '../push/push-planner';
import type { Block } from '../safety/block';
import { compileOktaProgram } from './okta-program';
import { OktaProvider } from './okta-provider';
import type { OktaOptions } from './options';
import { oktaPeople } from './people';
import { programNotes } from './plan-notes';

const OPERATIONS: readonly Operation[] = ['create', 'update', 'enable', 'disable'];

/**
 * Compiles the profile mapping from Okta to RingCentral in a file for plans as Okta pushes users. Schemas that lie beside
 * the file (`OktaDocument.beside`) say where attributes go.
 * @returns a program whose plans are blocked, with the reason, when the file has no such mapping or several
 */
export function compileOkta(document: OktaDocument, options: OktaOptions = {}): ProvisioningProgram {
  const mapping = chooseOktaMapping(document, 'okta-to-app', options.mapping);
  if (typeof mapping === 'string') return noProgram('okta', oktaPeople, mapping);
  const program = compileOktaProgram(document, mapping, options);
  return {
    provider: 'okta',
    name: program.name,
    operations: new Map(OPERATIONS.map((operation) => [operation, program.context.part])),
    blocks: documentBlocks(document),
    notes: programNotes(program),
    people: oktaPeople,
    start: ({ users, account, options: planOptions }) =>
      new PushPlanner(new OktaProvider(program, users, planOptions), account, planOptions),
  };
}

/** Okta takes only well-formed JSON; a plan from half a file is a plan of what could be read. */
export function documentBlocks({ json }: OktaDocument): readonly Block[] {
  const [problem] = json.problems;
  if (problem === undefined) return [];
  const message = `The file is not JSON: ${problem.message} This plan is made of what could be read.`;
  return [{ kind: 'connector', message }];
}
