/** Why something is so and what to do about it. */
export interface Explanation {
  readonly cause?: string;
  readonly remedy?: string;
}
