import type { SampleBlock } from './block.js';

/** A standing page of the sample content. */
export interface SamplePage {
  slug: string;
  title: string;
  summary: string;
  body: SampleBlock[];
}
