import type { JsonObject } from '../../json/node';
import { type JsonDocument, parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import type { ExpressionSlot } from '../expression-slot';
import type { MappingDocument } from '../mapping/mapping-document';
import { Memo } from '../memo';
import type { ProjectKind } from './kind';
import { Project } from './model';
import { mayBeProject, recogniseProject } from './recognise';
import type { ProjectSurvey } from './survey';

/** A project file (`ringcentral-provisioning.json`), read into a model. It has no expressions. */
export class ProjectDocument implements MappingDocument {
  readonly provider = 'project';
  readonly kind: ProjectKind = 'project/project';
  readonly expressions: readonly ExpressionSlot[] = [];
  /** What layers above have worked out from this version of the file. */
  readonly memo: Memo<ProjectDocument> = new Memo<ProjectDocument>(this);
  readonly project: Project;

  constructor(
    readonly uri: string,
    readonly text: EmbeddedText,
    readonly json: JsonDocument,
    private readonly root: JsonObject,
    /** What is known of the files it names; undefined where nobody looked. */
    readonly survey?: ProjectSurvey,
  ) {
    this.project = new Project(root);
  }

  /** The same file with what was learned of the files it names. */
  withSurvey(survey: ProjectSurvey): ProjectDocument {
    return new ProjectDocument(this.uri, this.text, this.json, this.root, survey);
  }
}

/**
 * Reads a project file; undefined when the file is none.
 * @param uri any URI or path
 */
export function readProjectDocument(uri: string, content: string): ProjectDocument | undefined {
  if (!mayBeProject(uri, content)) return undefined;
  const json = parseJson(content);
  const root = recogniseProject(uri, json.root);
  return root && new ProjectDocument(uri, EmbeddedText.file(content), json, root);
}
