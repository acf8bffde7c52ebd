import type { SampleBlock } from '../sample/block.js';

/** A page that every site needs, in words for its owner to change. It shows no files. */
export interface StandingPage {
  slug: string;
  title: string;
  summary: string;
  body: SampleBlock[];
}
