import type { Shape } from '../../kit/shape';
import { Opaque, type ValueRecord } from '../../kit/value';

/** An object (not a map) of the scope: a property its shape does not list is an error. */
export class Bean extends Opaque {
  constructor(
    readonly shape: Shape,
    readonly fields: ValueRecord,
  ) {
    super();
  }
  get typeName(): string {
    return this.shape.name ?? 'object';
  }
}
