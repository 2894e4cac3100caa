import type { WorkspaceConfiguration } from 'vscode';
import type { SafetyOptions } from '../../../server/src/provisioning/safety/safety-options';
import { parseAge } from '../../../server/src/provisioning/safety/snapshot-age';
import { parseThreshold, type Threshold } from '../../../server/src/provisioning/safety/threshold';

/**
 * What a plan may do before it is blocked, as the settings say. What is empty, or cannot be read, is as though it were not
 * set: the editor marks it in the settings.
 * @param configuration `vscode.workspace.getConfiguration(settingsSection)`
 */
export function safetySettings(configuration: Pick<WorkspaceConfiguration, 'get'>): SafetyOptions {
  const threshold = (name: string): Threshold | undefined => {
    const value = configuration.get<unknown>(`preview.${name}`);
    return typeof value === 'string' ? parseThreshold(value) : undefined;
  };
  const maxDisables = threshold('maxDisables');
  const maxRemoves = threshold('maxRemoves');
  const maxChanges = threshold('maxChanges');
  const minPeople = threshold('minPeople');
  const age = configuration.get<unknown>('preview.maxSnapshotAge');
  const maxSnapshotAge = typeof age === 'string' ? parseAge(age) : undefined;
  const listed = configuration.get<unknown>('preview.protectedUsers');
  const protectedUsers = Array.isArray(listed) ? listed.filter(isPattern) : [];
  return {
    ...(maxDisables && { maxDisables }),
    ...(maxRemoves && { maxRemoves }),
    ...(maxChanges && { maxChanges }),
    ...(minPeople && { minPeople }),
    ...(maxSnapshotAge !== undefined && { maxSnapshotAge }),
    ...(protectedUsers.length > 0 && { protectedUsers }),
  };
}

function isPattern(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
