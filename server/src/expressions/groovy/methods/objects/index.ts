import type { Method } from '../../runtime/method';
import { objectsEquals } from './equals';
import { objectsToString } from './to-string';

export const objectsMethods: readonly Method[] = [objectsEquals, objectsToString];
