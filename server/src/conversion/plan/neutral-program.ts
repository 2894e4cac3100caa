import type { NeutralDocument } from '../../documents/neutral/document';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import type { Block } from '../../provisioning/safety/block';
import type { Remark } from '../plain-mapping';
import { readNeutral } from '../read/read-neutral';
import { attributePlaces, PlacedEntry } from './placed-entry';
import { writtenProgram } from './written-program';

/**
 * Compiles a neutral mapping for plans as its provider would carry it out. Values of the plan come from the lines of the
 * neutral file, not from the file that is planned with.
 * @throws ConversionError when it names no provider, or carries values from RingCentral
 */
export function compileNeutral(document: NeutralDocument): ProvisioningProgram {
  const read = readNeutral(document);
  const { program, remarks } = writtenProgram(read.mapping);
  const places = attributePlaces(document);
  return {
    ...program,
    blocks: [...jsonBlocks(document), ...program.blocks],
    notes: [...[...read.remarks, ...remarks].map(inWords), ...program.notes],
    start(run) {
      const planner = program.start(run);
      return {
        plan: (user) => new PlacedEntry(planner.plan(user), places),
        notes: (entries) => planner.notes(entries),
        ...(planner.limits && { limits: (entries) => planner.limits?.(entries) ?? [] }),
      };
    },
  };
}

function inWords({ target, message }: Remark): string {
  return target === '' ? message : `${target}: ${message}`;
}

/** A plan from half a file is a plan of what could be read. */
function jsonBlocks({ json }: NeutralDocument): readonly Block[] {
  const [problem] = json.problems;
  if (problem === undefined) return [];
  const message = `The file is not JSON: ${problem.message} This plan is made of what could be read.`;
  return [{ kind: 'connector', message }];
}
