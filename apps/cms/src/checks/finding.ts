/** Where in the form something is: `['body', 2, 'image', 'alt']`. */
export type FormPath = readonly (string | number)[];

/** A place in a draft: its field, and how an editor would describe it. */
export interface Place {
  path: FormPath;
  /** In plain words: `Block 3 (Text)`. */
  where: string;
  /** Which paragraph of running text, counted from 0 as the editor of running text counts. */
  node?: number;
}

/** One thing that a check found. */
export interface Finding extends Place {
  /** The name of the check. */
  check: string;
  /** What makes the page wrong blocks publishing; the rest is advice. */
  severity: 'blocks' | 'advises';
  /** What is wrong, and why that matters. */
  message: string;
  /** How to mend it. */
  remedy: string;
  /** The words in question, if there are any, as they stand in the draft. */
  excerpt: string;
}

/** A finding before its check has put its name to it. */
export type Found = Omit<Finding, 'check'>;

/** Only the place of something that also is more. */
export const placeOf = ({ path, where, node }: Place): Place => ({
  path,
  where,
  ...(node !== undefined && { node }),
});

/** What a refusal says of a finding, and so what whoever publishes without the form reads. */
export const inOneSentence = ({ message, remedy }: Finding): string => `${message} ${remedy}`;
