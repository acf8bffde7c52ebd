import type { MarkedText } from '@shoal/content-schema';

/** A text in which what was looked for is marked. */
export const Marked = ({ text }: { text: MarkedText }) =>
  text.map((run, place) => (run.marked ? <mark key={place}>{run.text}</mark> : run.text));
