import type { Method } from '../../runtime/method';
import { stringBuilderAppend } from './append';
import { stringBuilderCharAt } from './char-at';
import { stringBuilderConstruct } from './construct';
import { stringBuilderDelete } from './delete';
import { stringBuilderDeleteCharAt } from './delete-char-at';
import { stringBuilderIndexOf } from './index-of';
import { stringBuilderInsert } from './insert';
import { stringBuilderIsEmpty } from './is-empty';
import { stringBuilderLastIndexOf } from './last-index-of';
import { stringBuilderLeftShift } from './left-shift';
import { stringBuilderLength } from './length';
import { stringBuilderPlus } from './plus';
import { stringBuilderReplace } from './replace';
import { stringBuilderReverse } from './reverse';
import { stringBuilderSize } from './size';
import { stringBuilderToString } from './to-string';

export const stringBuilderMethods: readonly Method[] = [
  ...stringBuilderAppend,
  ...stringBuilderCharAt,
  ...stringBuilderConstruct,
  ...stringBuilderDelete,
  ...stringBuilderDeleteCharAt,
  ...stringBuilderIndexOf,
  ...stringBuilderInsert,
  ...stringBuilderIsEmpty,
  ...stringBuilderLastIndexOf,
  ...stringBuilderLeftShift,
  ...stringBuilderLength,
  ...stringBuilderPlus,
  ...stringBuilderReplace,
  ...stringBuilderReverse,
  ...stringBuilderSize,
  ...stringBuilderToString,
];
