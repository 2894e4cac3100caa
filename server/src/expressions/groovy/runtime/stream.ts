import { isUnknown, type Value } from '../../kit/value';
import { giveUp, UnknownSignal } from './failure';
import { JavaValue } from './java-value';

/** java.util.stream.Stream, carried out at once; the step limit of the machine stands for its laziness. */
export class StreamValue extends JavaValue {
  readonly typeName = 'java.util.stream.Stream';
  constructor(readonly items: readonly Value[]) {
    super();
  }

  text(): string {
    return giveUp('the text of a stream says only where it is in memory; end it with .collect(Collectors.toList())');
  }
}

/** java.util.stream.Collector: what `collect` makes of the elements. */
export class CollectorValue extends JavaValue {
  readonly typeName = 'java.util.stream.Collector';
  constructor(readonly finish: (items: readonly Value[]) => Value) {
    super();
  }

  text(): string {
    return giveUp('the text of a collector is not known');
  }
}

/** java.util.Optional. */
export class OptionalValue extends JavaValue {
  readonly typeName = 'java.util.Optional';
  constructor(readonly held: Value) {
    super();
  }

  text(): string {
    if (this.held === null) return 'Optional.empty';
    if (isUnknown(this.held)) throw new UnknownSignal(this.held);
    return giveUp('the text of an Optional is not evaluated; write .get() or .orElse(…)');
  }
}

/** java.util.Iterator. */
export class IteratorValue extends JavaValue {
  readonly typeName = 'java.util.Iterator';
  at = 0;
  constructor(readonly items: readonly Value[]) {
    super();
  }

  text(): string {
    return giveUp('the text of an iterator says only where it is in memory');
  }
}
