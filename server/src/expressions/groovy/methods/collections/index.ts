import type { Method } from '../../runtime/method';
import { collectionsEmptyList } from './empty-list';

export const collectionsMethods: readonly Method[] = [collectionsEmptyList];
