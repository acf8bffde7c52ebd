/** One thing that is not as it should be. */
export interface Problem {
  /** What sort of thing: they are counted by it. */
  kind: string;
  /** Which one. */
  subject: string;
  message: string;
}
