/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a file as a program saved it. */
export async function readFixture(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(import.meta.dirname, '../fixtures', name)));
}

/** What a program left on the clipboard, or a file of text. */
export const readText = async (name: string): Promise<string> =>
  new TextDecoder().decode(await readFixture(name));
