import * as vscode from 'vscode';
import { LineIndex } from '../../../../server/src/text/line-index';
import { findProjects, misreadIn, type OpenProject, openProject } from '../../inputs/project/open-project';
import { type CheckNode, type ExpectationNode, type MappingNode, testTree } from './tree';

/** A project whose tests stand in the tree, as they were when it was read last. */
export interface ListedProject {
  readonly project: OpenProject;
  readonly mappings: readonly MappingNode[];
}

/** Keeps the Test Explorer's tree in step with the project files. */
export class TestItems {
  readonly #projects = new Map<string, ListedProject>();

  constructor(private readonly controller: vscode.TestController) {}

  get projects(): readonly ListedProject[] {
    return [...this.#projects.values()];
  }

  /** Reads all project files of the workspace. */
  async refresh(): Promise<void> {
    const uris = await findProjects();
    const known = new Set(uris.map(String));
    for (const id of this.#projects.keys()) if (!known.has(id)) this.remove(id);
    for (const uri of uris) await this.read(uri);
  }

  /** Reads one project file anew, with what its editor has. @returns undefined when it is none, or has nothing to say here */
  async read(uri: vscode.Uri): Promise<ListedProject | undefined> {
    const id = uri.toString();
    const project = await openProject(uri).catch(() => undefined);
    const read = project === undefined ? [] : testTree(project.project, id);
    // What a syntax error hides is still there: its tests say so when they run, and stay where they are meanwhile.
    const isHidden = read.length === 0 && project?.fault !== undefined;
    const mappings = isHidden ? (this.#projects.get(id)?.mappings ?? []) : read;
    const misread = project && misreadIn(project, project.project.mappings);
    if (project === undefined || (mappings.length === 0 && misread === undefined)) {
      this.remove(id);
      return undefined;
    }
    const listed = { project, mappings };
    this.#projects.set(id, listed);
    this.#show(listed, misread);
    return listed;
  }

  remove(id: string): void {
    this.#projects.delete(id);
    this.controller.items.delete(id);
  }

  /** Removes a project file that is gone, or all of a folder that is. */
  removeUnder(uri: vscode.Uri): void {
    const gone = uri.toString();
    for (const id of this.#projects.keys()) if (id === gone || id.startsWith(`${gone}/`)) this.remove(id);
  }

  /** @param misread why the file is not read whole: a test that is passed over for that does not look like one that passes */
  #show({ project: { uri, text }, mappings }: ListedProject, misread: string | undefined): void {
    const id = uri.toString();
    // With its folder: several project files have one name.
    const label = vscode.workspace.asRelativePath(uri);
    const root = this.controller.items.get(id) ?? this.controller.createTestItem(id, label, uri);
    const lines = new LineIndex(text);
    const item = (node: CheckNode, children: readonly vscode.TestItem[], description = '') => {
      const made = this.controller.createTestItem(node.id, oneLine(node.label), uri);
      const [start, end] = [lines.positionAt(node.span.start), lines.positionAt(node.span.end)];
      made.range = new vscode.Range(start.line, start.character, end.line, end.character);
      if (description !== '') made.description = oneLine(description);
      made.children.replace(children);
      return made;
    };
    const ofExpectation = (node: ExpectationNode) =>
      item(
        node,
        node.checks.map((check) => item(check, [])),
        node.description,
      );
    root.children.replace(mappings.map((node) => item(node, node.expectations.map(ofExpectation))));
    root.error = misread;
    this.controller.items.add(root);
  }
}

/** Names come from files; a label is one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
