export type { Comparable, ComparableBlock, ComparableImage } from './comparable.js';
export { compareDocuments, compareParts, toComparison } from './compare-documents.js';
export { compareWords } from './compare-words.js';
export type { Change, Comparison, LineChange, Part, PartLine, Run } from './comparison.js';
export { describeComparison } from './describe-comparison.js';
export { editionToComparable } from './edition-to-comparable.js';
export { outlineOf, type Outline } from './outline.js';
