import {
  type AttributeMappingJson,
  attributeJson,
  attributeMapping,
  type ClauseJson,
  goodSchema,
  type ObjectMappingJson,
  type SchemaJson,
} from '../../../../support/entra-schema';

/** One defect: what is changed in the good schema, what is found, and at which text. */
export interface Defect {
  readonly what: string;
  readonly seed: (parts: Parts) => void;
  readonly code: string;
  /** The text of the file that is underlined. */
  readonly at: string;
  /** Which of several places with this text: counted from 0. */
  readonly nth?: number;
  /** Findings that cannot but come with it. */
  readonly with?: readonly string[];
  /** Whether the first fix makes the finding go away. */
  readonly fixed?: true;
}

/** The good schema, to be spoiled. */
export class Parts {
  readonly schema: SchemaJson = goodSchema();
  get rule() {
    return present(this.schema.synchronizationRules[0]);
  }
  get mapping(): ObjectMappingJson {
    return present(this.rule.objectMappings[0]);
  }
  get entra() {
    return present(this.schema.directories[0]?.objects[0]);
  }
  get app() {
    return present(this.schema.directories[1]?.objects[0]);
  }
  clause(index: number): ClauseJson {
    return present(this.mapping.scope?.groups[0]?.clauses[index]);
  }
  attribute(target: string): AttributeMappingJson {
    return present(this.mapping.attributeMappings.find(({ targetAttributeName }) => targetAttributeName === target));
  }
  /** Gives a mapping another expression, with its tree. */
  express(target: string, expression: string): void {
    this.attribute(target).source = attributeMapping(target, expression).source;
  }
  definition(name: string) {
    const all = [...this.entra.attributes, ...this.app.attributes];
    return present(all.find((attribute) => attribute.name === name));
  }
  remove(target: string): void {
    this.mapping.attributeMappings = this.mapping.attributeMappings.filter((each) => each !== this.attribute(target));
  }
  add(target: string, expression: string): void {
    this.app.attributes.push(attributeJson(target));
    this.mapping.attributeMappings.push(attributeMapping(target, expression));
  }
}

/** @throws for what the good schema does not have */
export function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('The good schema has no such part.');
  return value;
}

/** What object mappings are called in the good schema. */
export const mappingName = 'Provision Microsoft Entra ID Users';

export const country = 'addresses[type eq "work"].country';
export const email = 'emails[type eq "work"].value';
export const mobile = 'phoneNumbers[type eq "mobile"].value';
