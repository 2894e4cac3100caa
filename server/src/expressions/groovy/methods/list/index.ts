import type { Method } from '../../runtime/method';
import { listAdd } from './add';
import { listAddAll } from './add-all';
import { listAsImmutable } from './as-immutable';
import { listAsList } from './as-list';
import { listAsSynchronized } from './as-synchronized';
import { listClear } from './clear';
import { listClone } from './clone';
import { listCollate } from './collate';
import { listCollect } from './collect';
import { listCollectMany } from './collect-many';
import { listCollectNested } from './collect-nested';
import { listCombinations } from './combinations';
import { listConstruct } from './construct';
import { listContains } from './contains';
import { listContainsAll } from './contains-all';
import { listCount } from './count';
import { listCountBy } from './count-by';
import { listDisjoint } from './disjoint';
import { listDrop } from './drop';
import { listDropRight } from './drop-right';
import { listDropWhile } from './drop-while';
import { listEachCombination } from './each-combination';
import { listFindIndexOf } from './find-index-of';
import { listFindIndexValues } from './find-index-values';
import { listFindLastIndexOf } from './find-last-index-of';
import { listFindResult } from './find-result';
import { listFindResults } from './find-results';
import { listFirst } from './first';
import { listFlatten } from './flatten';
import { listForEach } from './for-each';
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
import { listIsCase } from './is-case';
import { listIsEmpty } from './is-empty';
import { listIterator } from './iterator';
import { listJoin } from './join';
import { listLast } from './last';
import { listLastIndexOf } from './last-index-of';
import { listLeftShift } from './left-shift';
import { listListIterator } from './list-iterator';
import { listMax } from './max';
import { listMin } from './min';
import { listMinus } from './minus';
import { listMultiply } from './multiply';
import { listParallelStream } from './parallel-stream';
import { listPlus } from './plus';
import { listPop } from './pop';
import { listPush } from './push';
import { listPutAt } from './put-at';
import { listRemove } from './remove';
import { listRemoveAll } from './remove-all';
import { listRemoveAt } from './remove-at';
import { listRemoveElement } from './remove-element';
import { listRemoveIf } from './remove-if';
import { listReplaceAll } from './replace-all';
import { listRetainAll } from './retain-all';
import { listReverse } from './reverse';
import { listReverseEach } from './reverse-each';
import { listSet } from './set';
import { listSize } from './size';
import { listSort } from './sort';
import { listSplit } from './split';
import { listStream } from './stream';
import { listSubList } from './sub-list';
import { listSubsequences } from './subsequences';
import { listSum } from './sum';
import { listSwap } from './swap';
import { listTail } from './tail';
import { listTake } from './take';
import { listTakeRight } from './take-right';
import { listTakeWhile } from './take-while';
import { listToArray } from './to-array';
import { listToList } from './to-list';
import { listToListString } from './to-list-string';
import { listToSet } from './to-set';
import { listToSorted } from './to-sorted';
import { listToUnique } from './to-unique';
import { listTranspose } from './transpose';
import { listUnique } from './unique';
import { listWithDefault } from './with-default';
import { listWithIndex } from './with-index';

export const listMethods: readonly Method[] = [
  ...listAdd,
  ...listAddAll,
  listAsImmutable,
  listAsList,
  listAsSynchronized,
  listClear,
  listClone,
  ...listCollate,
  listCollect,
  listCollectMany,
  listCollectNested,
  ...listCombinations,
  ...listConstruct,
  listContains,
  listContainsAll,
  listCount,
  listCountBy,
  listDisjoint,
  listDrop,
  listDropRight,
  listDropWhile,
  listEachCombination,
  ...listFindIndexOf,
  listFindIndexValues,
  listFindLastIndexOf,
  listFindResult,
  listFindResults,
  listFirst,
  ...listFlatten,
  listForEach,
  listGet,
  ...listGetAt,
  listGetIndices,
  ...listGrep,
  listHead,
  listIndexOf,
  ...listIndexed,
  listInit,
  listInject,
  listIntersect,
  listIsCase,
  listIsEmpty,
  listIterator,
  listJoin,
  listLast,
  listLastIndexOf,
  listLeftShift,
  listListIterator,
  listMax,
  listMin,
  listMinus,
  listMultiply,
  listParallelStream,
  listPlus,
  listPop,
  listPush,
  listPutAt,
  listRemove,
  ...listRemoveAll,
  listRemoveAt,
  listRemoveElement,
  listRemoveIf,
  listReplaceAll,
  ...listRetainAll,
  ...listReverse,
  listReverseEach,
  listSet,
  listSize,
  ...listSort,
  listSplit,
  listStream,
  listSubList,
  listSubsequences,
  ...listSum,
  listSwap,
  listTail,
  listTake,
  listTakeRight,
  listTakeWhile,
  listToArray,
  listToList,
  listToListString,
  listToSet,
  ...listToSorted,
  ...listToUnique,
  listTranspose,
  ...listUnique,
  listWithDefault,
  ...listWithIndex,
];
