/** A run of words that stayed, came or went; `left-out` stands for words that stayed and are not shown. */
export interface Run {
  text: string;
  change: 'same' | 'added' | 'removed' | 'left-out';
}

/** One line of a changed part: a paragraph, a row of a table, a caption. */
export interface LineChange {
  /** What the line is, where that is not plain; such as “Caption”. */
  label: string | null;
  /** Whether these are words for readers, rather than an address or a setting. */
  isText: boolean;
  runs: Run[];
}

/** One part that differs. */
export interface Change {
  change: 'changed' | 'added' | 'removed' | 'moved';
  /** What it is, as people count it: “paragraph”, “table”. */
  kind: string;
  /** The heading above it, in the version where it stands. */
  below: string | null;
  /** What differs in it, line by line; empty where it only moved. */
  lines: LineChange[];
}

/** How one version differs from another, in the order of the newer one. */
export interface Comparison {
  changes: Change[];
  addedWords: number;
  removedWords: number;
}

/** One line of a part, whether or not it differs. */
export interface PartLine extends LineChange {
  isChanged: boolean;
}

/** One part, whether or not it differs; its lines are whole. */
export interface Part extends Omit<Change, 'change' | 'lines'> {
  change: Change['change'] | 'same';
  lines: PartLine[];
}
