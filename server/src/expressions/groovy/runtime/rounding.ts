import { Failure } from './failure';
import { JavaValue } from './java-value';
import { Decimal } from './types';

/** java.math.RoundingMode, in the order of BigDecimal.ROUND_UP … ROUND_UNNECESSARY. */
const modes = ['UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN', 'UNNECESSARY'] as const;

export type RoundingMode = (typeof modes)[number];

export class RoundingValue extends JavaValue {
  readonly typeName = 'java.math.RoundingMode';
  constructor(readonly mode: RoundingMode) {
    super();
  }

  text(): string {
    return this.mode;
  }
}

export const roundingConstants: Readonly<Record<string, RoundingValue>> = Object.fromEntries(
  modes.map((mode) => [mode, new RoundingValue(mode)]),
);

/** The mode of one of the numbers BigDecimal.ROUND_…. Throws IllegalArgumentException. */
export function roundingMode(number: number): RoundingMode {
  const mode = modes[number];
  if (mode === undefined) throw new Failure('java.lang.IllegalArgumentException', `${number} is no rounding mode.`);
  return mode;
}

/** java.math.BigDecimal.setScale. Throws ArithmeticException where rounding is forbidden but needed. */
export function round({ unscaled, scale }: Decimal, digits: number, mode: RoundingMode): Decimal {
  if (digits >= scale) return new Decimal(unscaled * 10n ** BigInt(digits - scale), digits);
  const divisor = 10n ** BigInt(scale - digits);
  const cut = unscaled / divisor;
  const rest = unscaled % divisor;
  if (rest === 0n) return new Decimal(cut, digits);
  const away = unscaled < 0n ? -1n : 1n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  return new Decimal(goesAway(mode, away > 0n, twice, divisor, cut) ? cut + away : cut, digits);
}

function goesAway(mode: RoundingMode, positive: boolean, twice: bigint, divisor: bigint, cut: bigint): boolean {
  switch (mode) {
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'CEILING':
      return positive;
    case 'FLOOR':
      return !positive;
    case 'HALF_UP':
      return twice >= divisor;
    case 'HALF_DOWN':
      return twice > divisor;
    case 'HALF_EVEN':
      return twice > divisor || (twice === divisor && cut % 2n !== 0n);
    default:
      throw new Failure(
        'java.lang.ArithmeticException',
        'Digits would be lost, so this fails. Give it a rounding mode.',
      );
  }
}
