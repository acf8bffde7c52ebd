/** How the lines of a body are read. */
export interface SplitOptions {
  /** The longest line that is read, in bytes. */
  longest: number;
  /** Called before each wait for the server. */
  onWait(): void;
  /** Called when something came. */
  onPart(): void;
}

/** The lines of a body, as they come; null in place of one that is too long, which is the last. */
export async function* splitLines(
  response: Response,
  { longest, onWait, onPart }: SplitOptions,
): AsyncGenerator<Uint8Array | null, void, undefined> {
  const stream: ReadableStream<Uint8Array> | null = response.body;
  const reader = stream?.getReader();
  let rest = new Uint8Array();
  try {
    for (;;) {
      onWait();
      const part = await reader?.read();
      onPart();
      if (!part?.value) break;
      const lines = cutLines(rest, part.value);
      rest = lines.pop() ?? new Uint8Array();
      yield* lines;
      if (rest.length > longest) return yield null;
    }
    if (rest.length > 0) yield rest;
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

const newline = 10;

/** The lines of what was left and what came; the last has no end yet. */
function cutLines(rest: Uint8Array, part: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const all = new Uint8Array(rest.length + part.length);
  all.set(rest);
  all.set(part, rest.length);
  const lines = [];
  let start = 0;
  for (let end = all.indexOf(newline, rest.length); end >= 0; end = all.indexOf(newline, start)) {
    lines.push(all.subarray(start, end));
    start = end + 1;
  }
  return [...lines, all.subarray(start)];
}
