/** How the bytes of a body are coded on their way. */
export type Coding = 'br' | 'gzip' | 'identity';

const codings = ['br', 'gzip', 'identity'] as const;
const identityOnly: readonly Coding[] = ['identity'];
const weight = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

// Browsers send a handful of different values; whoever sends many must not fill the memory.
const known = new Map<string, readonly Coding[]>();
const mostKnown = 200;

/** The codings that a request accepts, best first; always at least one, as a body uncoded is better than none. */
export function listAccepted(header: string | undefined): readonly Coding[] {
  if (header === undefined) return identityOnly;
  const remembered = known.get(header);
  if (remembered) return remembered;
  const list = rank(header);
  if (known.size < mostKnown && header.length <= 200) known.set(header, list);
  return list;
}

function rank(header: string): readonly Coding[] {
  const weights = readWeights(header);
  const any = weights.get('*');
  const weigh = (coding: Coding) => weights.get(coding) ?? any ?? (coding === 'identity' ? 0.0001 : 0);
  const accepted = codings.filter((coding) => weigh(coding) > 0);
  // The sort is stable: of equal weights the smaller coding comes first.
  return accepted.length > 0 ? accepted.sort((a, b) => weigh(b) - weigh(a)) : identityOnly;
}

function readWeights(header: string): Map<string, number> {
  const entries = header.toLowerCase().split(',');
  return new Map(
    entries.map((entry) => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const given = parameters.find((parameter) => parameter.startsWith('q='));
      const q = given === undefined ? 1 : weight.test(given) ? Number(given.slice(2)) : 0;
      return [name.replace(/^x-gzip$/, 'gzip'), q];
    }),
  );
}
