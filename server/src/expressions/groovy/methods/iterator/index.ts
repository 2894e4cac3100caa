import type { Method } from '../../runtime/method';
import { iteratorHasNext } from './has-next';
import { iteratorNext } from './next';

export const iteratorMethods: readonly Method[] = [iteratorHasNext, iteratorNext];
