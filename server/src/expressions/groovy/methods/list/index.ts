import type { Method } from '../../runtime/method';
import { listAdd } from './add';
import { listAddAll } from './add-all';
import { listAsImmutable } from './as-immutable';
import { listAsList } from './as-list';
import { listClear } from './clear';
import { listCollate } from './collate';
import { listCollectMany } from './collect-many';
import { listConstruct } from './construct';
import { listContains } from './contains';
import { listContainsAll } from './contains-all';
import { listCount } from './count';
import { listDisjoint } from './disjoint';
import { listDrop } from './drop';
import { listDropWhile } from './drop-while';
import { listFindIndexOf } from './find-index-of';
import { listFindIndexValues } from './find-index-values';
import { listFindResults } from './find-results';
import { listFirst } from './first';
import { listFlatten } from './flatten';
import { listGet } from './get';
import { listGetAt } from './get-at';
import { listGetIndices } from './get-indices';
import { listGrep } from './grep';
import { listHead } from './head';
import { listIndexOf } from './index-of';
import { listIndexed } from './indexed';
import { listInit } from './init';
import { listInject } from './inject';
import { listIntersect } from './intersect';
import { listIsEmpty } from './is-empty';
import { listJoin } from './join';
import { listLast } from './last';
import { listLastIndexOf } from './last-index-of';
import { listLeftShift } from './left-shift';
import { listMax } from './max';
import { listMin } from './min';
import { listMinus } from './minus';
import { listMultiply } from './multiply';
import { listPlus } from './plus';
import { listPop } from './pop';
import { listPush } from './push';
import { listRemove } from './remove';
import { listReverse } from './reverse';
import { listReverseEach } from './reverse-each';
import { listSize } from './size';
import { listSort } from './sort';
import { listSplit } from './split';
import { listSubList } from './sub-list';
import { listSum } from './sum';
import { listSwap } from './swap';
import { listTail } from './tail';
import { listTake } from './take';
import { listTakeWhile } from './take-while';
import { listToArray } from './to-array';
import { listToList } from './to-list';
import { listToSet } from './to-set';
import { listToSorted } from './to-sorted';
import { listToUnique } from './to-unique';
import { listTranspose } from './transpose';
import { listUnique } from './unique';
import { listWithIndex } from './with-index';

export const listMethods: readonly Method[] = [
  listAdd,
  listAddAll,
  listAsImmutable,
  listAsList,
  listClear,
  listCollate,
  listCollectMany,
  listConstruct,
  listContains,
  listContainsAll,
  listCount,
  listDisjoint,
  listDrop,
  listDropWhile,
  listFindIndexOf,
  listFindIndexValues,
  listFindResults,
  listFirst,
  listFlatten,
  listGet,
  listGetAt,
  listGetIndices,
  ...listGrep,
  listHead,
  listIndexOf,
  listIndexed,
  listInit,
  listInject,
  listIntersect,
  listIsEmpty,
  listJoin,
  listLast,
  listLastIndexOf,
  listLeftShift,
  listMax,
  listMin,
  listMinus,
  listMultiply,
  listPlus,
  listPop,
  listPush,
  listRemove,
  listReverse,
  listReverseEach,
  listSize,
  ...listSort,
  listSplit,
  listSubList,
  ...listSum,
  listSwap,
  listTail,
  listTake,
  listTakeWhile,
  listToArray,
  listToList,
  listToSet,
  listToSorted,
  listToUnique,
  listTranspose,
  listUnique,
  listWithIndex,
];
