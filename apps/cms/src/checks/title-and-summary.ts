import type { Check } from './check.js';
import type { Draft } from './draft.js';
import type { Found } from './finding.js';
import { listWords } from './sentences.js';

/** What the contract allows, by kind of draft; a test holds them against it. */
export const limits = {
  article: { title: { least: 5, most: 150 }, summary: { least: 20, most: 300 } },
  page: { title: { least: 2, most: 150 }, summary: { least: 0, most: 300 } },
} as const;

const titleInSearches = 80;
const summaryInSearches = 200;

/** Whether title and summary are there, fit where they are shown, and say two things. */
export const titleAndSummary: Check = {
  name: 'title-and-summary',
  mayBlock: true,
  find(draft) {
    const { title, summary } = limits[draft.kind];
    const found = [
      judgeLength('title', draft.title, title, titleInSearches),
      judgeLength('summary', draft.summary, summary, summaryInSearches),
      judgeRepetition(draft),
    ];
    return found.filter((one) => one !== null);
  },
};

function judgeLength(
  field: 'title' | 'summary',
  given: string,
  { least, most }: { least: number; most: number },
  shown: number,
): Found | null {
  const text = given.trim();
  const place = { path: [field], where: field === 'title' ? 'Title' : 'Summary', excerpt: '' };
  const blocks = (message: string, remedy: string): Found => ({
    ...place,
    severity: 'blocks',
    message,
    remedy,
  });
  if (text.length === 0 && least > 0) return blocks(`There is no ${field}.`, 'Fill this in.');
  if (text.length < least)
    return blocks(
      `This ${field} is too short: ${text.length} characters.`,
      `Write at least ${least} characters.`,
    );
  if (text.length > most)
    return blocks(
      `This ${field} is too long: it may have ${most} characters, and has ${text.length}.`,
      'Shorten it.',
    );
  if (text.length <= shown) return null;
  return {
    ...place,
    severity: 'advises',
    message: `This ${field} has ${text.length} characters: lists and searches cut it off.`,
    remedy: `Say the main point in the first ${field === 'title' ? 65 : 160} characters, or shorten it.`,
  };
}

function judgeRepetition({ title, summary }: Draft): Found | null {
  const said = listWords(title.toLowerCase());
  const summed = listWords(summary.toLowerCase());
  if (said.length === 0 || summed.length === 0) return null;
  const begins = said.length >= 3 && said.every((word, place) => summed[place] === word);
  const isNothingNew = summed.every((word) => said.includes(word));
  if (!begins && !isNothingNew) return null;
  return {
    path: ['summary'],
    where: 'Summary',
    severity: 'advises',
    message: 'The summary repeats the title, below which it always stands.',
    remedy: 'Say what the title leaves open: what happened, to whom, and why it matters.',
    excerpt: summary.trim().slice(0, 80),
  };
}
