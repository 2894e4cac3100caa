import type { Method } from '../../runtime/method';
import { collectorsCounting } from './counting';
import { collectorsGroupingBy } from './grouping-by';
import { collectorsJoining } from './joining';
import { collectorsToList } from './to-list';
import { collectorsToMap } from './to-map';
import { collectorsToSet } from './to-set';

export const collectorsMethods: readonly Method[] = [
  collectorsCounting,
  collectorsGroupingBy,
  ...collectorsJoining,
  collectorsToList,
  collectorsToMap,
  collectorsToSet,
];
