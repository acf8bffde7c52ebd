import { canonicalJson } from './canonical-json.js';

/** What a digest stands for: the words and pictures that readers were shown. */
export interface Digested {
  title: string;
  summary: string | null;
  bylines: { name: string; role: string | null; organisations: string[] }[];
  bodyText: string;
  /** The hash that the address of each picture names its bytes by, in the order of the text. */
  images: string[];
}

/** The text that a digest is the SHA-256 of: canonical JSON (RFC 8785) without anything that may change later. */
export const digestText = ({ title, summary, bylines, bodyText, images }: Digested): string =>
  canonicalJson({ title, summary, bylines, bodyText, images });

/** The hash in the address of a file, `…/media/<hash>/<name>`; the whole address where it holds none. */
export const hashOfAddress = (address: string): string =>
  /\/media\/([0-9a-f]+)\/[^/]+$/.exec(address)?.[1] ?? address;
