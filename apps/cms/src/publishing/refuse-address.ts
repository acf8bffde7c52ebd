import type { AddressTakenError } from '../content-store/addresses.js';
import { createRefusal } from './refusal.js';

/** Tells an editor that an address is another item's, and which is free. */
export const refuseAddress = ({ type, slug, suggestion }: AddressTakenError) =>
  createRefusal([
    {
      path: ['slug'],
      message: `The address “${slug}” leads to another ${type}, or once did, and stays its own. Use another, such as “${suggestion}”.`,
    },
  ]);
