import type { ProjectRule } from './project-rule';
import { contradiction } from './rules/contradiction';
import { duplicateName } from './rules/duplicate-name';
import { emptyExpectation } from './rules/empty-expectation';
import { foreignServer } from './rules/foreign-server';
import { projectDuplicateMember, projectUnknownMember, projectWrongType } from './rules/members';
import { missingFile } from './rules/missing-file';
import { projectMissingMember } from './rules/missing-member';
import { pathOutside } from './rules/path-outside';
import { unknownAttribute } from './rules/unknown-attribute';
import { unknownOption } from './rules/unknown-option';
import { unknownPerson } from './rules/unknown-person';
import { unknownRule } from './rules/unknown-rule';
import { projectUnknownValue } from './rules/unknown-value';
import { wrongFile } from './rules/wrong-file';

/** What is wrong with project files. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  contradiction,
  duplicateName,
  emptyExpectation,
  foreignServer,
  missingFile,
  pathOutside,
  projectDuplicateMember,
  projectMissingMember,
  projectUnknownMember,
  projectUnknownValue,
  projectWrongType,
  unknownAttribute,
  unknownOption,
  unknownPerson,
  unknownRule,
  wrongFile,
];
