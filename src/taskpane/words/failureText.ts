/** What the pane says about a failure. */
export interface FailureText {
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}
