import type { Value } from '../../../kit/value';
import { JavaValue } from '../java-value';
import type { Zone } from './zone';

/** java.time.ZoneId: a ZoneRegion, or a ZoneOffset such as +01:00. */
export class ZoneValue extends JavaValue {
  readonly typeName: string;
  constructor(readonly zone: Zone) {
    super();
    this.typeName = /^[+-]|^Z$/.test(zone.id) ? 'java.time.ZoneOffset' : 'java.time.ZoneRegion';
  }

  text(): string {
    return this.zone.id;
  }

  override equalTo(other: Value): boolean {
    return other instanceof ZoneValue && other.zone.id === this.zone.id;
  }
}
