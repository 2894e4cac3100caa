import type { Method } from '../../runtime/method';
import { classGetName } from './get-name';
import { classGetSimpleName } from './get-simple-name';

export const classMethods: readonly Method[] = [classGetName, classGetSimpleName];
