import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { findDirectoryUser } from './find-directory-user';
import { findWorkdayUser } from './find-workday-user';
import { getAssistantAppUser } from './get-assistant-app-user';
import { getAssistantUser } from './get-assistant-user';
import { getManagerAppUser } from './get-manager-app-user';
import { getManagerUser } from './get-manager-user';
import { hasDirectoryUser } from './has-directory-user';
import { hasWorkdayUser } from './has-workday-user';

export const directoryFunctions: readonly EvaluatedFunction[] = [
  findDirectoryUser,
  hasDirectoryUser,
  findWorkdayUser,
  hasWorkdayUser,
  getAssistantAppUser,
  getAssistantUser,
  getManagerAppUser,
  getManagerUser,
];
