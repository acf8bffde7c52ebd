import type { Draft } from './draft.js';
import type { Facts } from './facts.js';
import type { Found } from './finding.js';

/** One thing that is looked for in every draft. */
export interface Check {
  name: string;
  /** Whether something it finds may block publishing; where not, nothing is looked for at publish. */
  mayBlock: boolean;
  find: (draft: Draft, facts: Facts) => Found[];
}
