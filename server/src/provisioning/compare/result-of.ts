/** Does in one go what can be done in pieces. */
export function resultOf<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
