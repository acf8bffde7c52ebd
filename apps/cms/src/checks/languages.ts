import type { Draft, Paragraph } from './draft.js';
import type { Facts } from './facts.js';

/** What is written in English: checks of wording know no other language. */
export function listEnglish({ language, paragraphs }: Draft, facts: Facts): Paragraph[] {
  const main = language ?? facts.language;
  return paragraphs.filter((paragraph) => paragraph.kind !== 'code' && isEnglish(paragraph.language ?? main));
}

/** Whether the draft itself is in English. */
export const isInEnglish = ({ language }: Draft, facts: Facts) => isEnglish(language ?? facts.language);

const isEnglish = (language: string) => /^en(-|$)/i.test(language);
