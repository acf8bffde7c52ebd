/** The largest answer that is read, in bytes after decompression: 10 MB. The largest body of an article is 500 KB. */
export const maxAnswerBytes = 10 * 1024 * 1024;

/** The whole body of an answer, or null when it is larger than `maxAnswerBytes`. */
export async function readBody(response: Response): Promise<Uint8Array | null> {
  const stream: ReadableStream<Uint8Array> | null = response.body;
  const reader = stream?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > maxAnswerBytes) {
      await reader?.cancel();
      return null;
    }
  }
  return join(chunks, length);
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
