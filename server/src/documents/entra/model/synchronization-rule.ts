import { asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonObject, JsonString } from '../../../json/node';
import type { Directory } from './directory';
import { flagOf, type MetadataEntry, metadataOf, numberOf } from './members';
import { type MappedDirectories, ObjectMapping } from './object-mapping';

/** Finds a directory of the file by its name. */
export type DirectoryLookup = (name: string) => Directory | undefined;

/** Which objects go from one directory to the other (`synchronizationRule`). */
export class SynchronizationRule implements MappedDirectories {
  private mappings: readonly ObjectMapping[] | undefined;

  constructor(
    readonly node: JsonObject,
    private readonly lookup: DirectoryLookup,
  ) {}

  get id(): string {
    return textOf(this.node.get('id'));
  }

  get name(): string {
    return textOf(this.node.get('name'));
  }

  /** A rule that is not must stay as it is. True when it is left out: only an export says so. */
  get isEditable(): boolean {
    return flagOf(this.node.get('editable'), true);
  }

  /** Rules run from the lowest on; undefined when the file does not say. */
  get priority(): number | undefined {
    return numberOf(this.node.get('priority'));
  }

  get sourceDirectoryName(): string {
    return textOf(this.node.get('sourceDirectoryName'));
  }

  get sourceDirectoryNode(): JsonString | undefined {
    return asString(this.node.get('sourceDirectoryName'));
  }

  get targetDirectoryName(): string {
    return textOf(this.node.get('targetDirectoryName'));
  }

  get targetDirectoryNode(): JsonString | undefined {
    return asString(this.node.get('targetDirectoryName'));
  }

  get sourceDirectory(): Directory | undefined {
    return this.lookup(this.sourceDirectoryName);
  }

  get targetDirectory(): Directory | undefined {
    return this.lookup(this.targetDirectoryName);
  }

  get objectMappings(): readonly ObjectMapping[] {
    this.mappings ??= objectsIn(this.node.get('objectMappings')).map((node) => new ObjectMapping(node, this));
    return this.mappings;
  }

  get metadata(): readonly MetadataEntry[] {
    return metadataOf(this.node);
  }
}
