import type { NeutralDocument } from '../../documents/neutral/document';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import type { Block } from '../../provisioning/safety/block';
import { Untranslatable } from '../expression/common';
import { ConversionError, type PlainMapping, type Remark } from '../plain-mapping';
import { readNeutral } from '../read/read-neutral';
import { attributePlaces, PlacedEntry } from './placed-entry';
import { type WrittenProgram, writtenProgram } from './written-program';

/**
 * Compiles a neutral mapping for plans as its provider would carry it out. Values of the plan come from the lines of the
 * neutral file, not from the file that is planned with.
 * @throws ConversionError when it names no provider, carries values from RingCentral, or says what its provider cannot say
 */
export function compileNeutral(document: NeutralDocument): ProvisioningProgram {
  const read = readNeutral(document);
  const { program, remarks, ownParts } = programOf(read.mapping);
  const places = attributePlaces(document);
  return {
    ...program,
    blocks: [...jsonBlocks(document), ...program.blocks],
    notes: [...[...read.remarks, ...remarks].map(inWords), ...program.notes],
    start(run) {
      const planner = program.start(run);
      return {
        plan: (user) => new PlacedEntry(planner.plan(user), places, ownParts),
        notes: (entries) => planner.notes(entries),
        ...(planner.limits && { limits: (entries) => planner.limits?.(entries) ?? [] }),
      };
    },
  };
}

function programOf(mapping: PlainMapping): WrittenProgram {
  try {
    return writtenProgram(mapping);
  } catch (error) {
    if (!(error instanceof Untranslatable)) throw error;
    throw new ConversionError(`The mapping cannot be planned as its provider would carry it out: ${error.message}.`);
  }
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
