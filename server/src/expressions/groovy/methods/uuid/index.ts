import type { Method } from '../../runtime/method';
import { uuidFromString } from './from-string';
import { uuidGetLeastSignificantBits } from './get-least-significant-bits';
import { uuidGetMostSignificantBits } from './get-most-significant-bits';
import { uuidNameUuidFromBytes } from './name-uuid-from-bytes';
import { uuidRandomUuid } from './random-uuid';
import { uuidToString } from './to-string';
import { uuidVersion } from './version';

export const uuidMethods: readonly Method[] = [
  uuidFromString,
  uuidGetLeastSignificantBits,
  uuidGetMostSignificantBits,
  uuidNameUuidFromBytes,
  uuidRandomUuid,
  uuidToString,
  uuidVersion,
];
