import type { Method } from '../../runtime/method';
import { mathAbs } from './abs';
import { mathAddExact } from './add-exact';
import { mathCbrt } from './cbrt';
import { mathCeil } from './ceil';
import { mathDecrementExact } from './decrement-exact';
import { mathExp } from './exp';
import { mathFloor } from './floor';
import { mathFloorDiv } from './floor-div';
import { mathFloorMod } from './floor-mod';
import { mathHypot } from './hypot';
import { mathIncrementExact } from './increment-exact';
import { mathLog } from './log';
import { mathLog10 } from './log10';
import { mathMax } from './max';
import { mathMin } from './min';
import { mathMultiplyExact } from './multiply-exact';
import { mathNegateExact } from './negate-exact';
import { mathPow } from './pow';
import { mathRandom } from './random';
import { mathRint } from './rint';
import { mathRound } from './round';
import { mathSignum } from './signum';
import { mathSqrt } from './sqrt';
import { mathSubtractExact } from './subtract-exact';
import { mathToDegrees } from './to-degrees';
import { mathToIntExact } from './to-int-exact';
import { mathToRadians } from './to-radians';

export const mathMethods: readonly Method[] = [
  mathAbs,
  mathAddExact,
  mathCbrt,
  mathCeil,
  mathDecrementExact,
  mathExp,
  mathFloor,
  mathFloorDiv,
  mathFloorMod,
  mathHypot,
  mathIncrementExact,
  mathLog,
  mathLog10,
  mathMax,
  mathMin,
  mathMultiplyExact,
  mathNegateExact,
  mathPow,
  mathRandom,
  mathRint,
  mathRound,
  mathSignum,
  mathSqrt,
  mathSubtractExact,
  mathToDegrees,
  mathToIntExact,
  mathToRadians,
];
