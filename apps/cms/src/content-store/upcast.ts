/** The version of the contract that documents are written for now. */
export const contractVersion = 1;

/** Makes a document of one version of the contract one of the next. */
export type Upcaster = (document: object) => object;

/** The upcaster of each version that is no longer written, by that version. There has been one version so far. */
const upcasters: ReadonlyMap<number, Upcaster> = new Map();

/** A kept document as the contract has it now: old editions stay as they were written, and are read through this. */
export function upcast(
  document: object,
  version: number,
  { known = upcasters, current = contractVersion } = {},
): object {
  if (version > current) {
    throw new Error(`A document of contract version ${version} was kept, and this program knows ${current}`);
  }
  let upcasted = document;
  for (let from = version; from < current; from += 1) {
    const step = known.get(from);
    if (!step) throw new Error(`Documents of contract version ${from} can no longer be read`);
    upcasted = step(upcasted);
  }
  return upcasted;
}
