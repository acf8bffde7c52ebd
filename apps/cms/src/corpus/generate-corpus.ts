import type { Corpus, CorpusAuthor, CorpusOrganisation, CorpusPost } from './corpus.js';
import { createRandom, type Random } from './random.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

const vocabularySize = 25_000;
const organisationCount = 40;
const topicCount = 20;
const authorsAtMost = 1_000;
/** One organisation leads so many of all articles. */
const largestShare = 0.4;
const longShare = 0.1;
const withdrawnShare = 0.02;
const hour = 3_600_000;
const firstDay = Date.UTC(2012, 0, 1);

/** A corpus that is the same for the same size and seed: long tails and crowds as real blogs have them. */
export function generateCorpus(size: number, seed: number): Corpus {
  const vocabulary = createVocabulary(vocabularySize, seed);
  const random = createRandom(seed);
  const organisations = Array.from({ length: organisationCount }, (_, index) =>
    createOrganisation(index, vocabulary, random),
  );
  // The largest leads its share of the articles and no more, so nobody else's byline brings it in.
  const employers = organisations.slice(1);
  const authorCount = Math.min(authorsAtMost, 50 + Math.floor(size / 20));
  const authors = Array.from({ length: authorCount }, (_, index) =>
    createAuthor(index, random.pick(employers), vocabulary, random),
  );
  const topics = Array.from(
    { length: topicCount },
    (_, index) => `Topic ${vocabulary.words[100 + index] ?? ''}`,
  );
  const makers = { organisations, authors, topics, vocabulary };
  return {
    organisations,
    authors,
    topics,
    size,
    posts: { [Symbol.iterator]: () => posts(size, seed, makers) },
  };
}

interface Makers {
  organisations: readonly CorpusOrganisation[];
  authors: readonly CorpusAuthor[];
  topics: readonly string[];
  vocabulary: Vocabulary;
}

function* posts(size: number, seed: number, makers: Makers): Generator<CorpusPost, undefined> {
  for (let index = 0; index < size; index += 1) {
    yield createPost(index, makers, createRandom(seed + 7919 * (index + 1)));
  }
}

function createPost(
  index: number,
  { organisations, authors, topics, vocabulary }: Makers,
  random: Random,
): CorpusPost {
  const [largest, ...others] = organisations;
  if (!largest) throw new Error('A corpus needs organisations');
  const words = random.chance(longShare) ? random.between(3_050, 4_500) : random.between(300, 900);
  return {
    slug: `${vocabulary.draw(random)}-${vocabulary.draw(random)}-${index + 1}`,
    title: `${sentence(vocabulary, random).slice(0, 100)} ${index + 1}`,
    summary: sentence(vocabulary, random).slice(0, 280),
    topics: random.sample(topics, random.between(1, 3)),
    authors: random.sample(authors, random.between(1, 6)).map(({ slug }) => slug),
    organisation: random.chance(largestShare) ? largest.slug : random.pick(others).slug,
    publishedAt: new Date(firstDay + index * hour).toISOString(),
    sections: sections(words, vocabulary, random),
    mentions: random.sample(organisations, random.between(0, 15)).map(({ slug }) => slug),
    figures: random.between(0, 8),
    editions: random.between(1, 5),
    withdrawn: random.chance(withdrawnShare),
  };
}

function sections(words: number, vocabulary: Vocabulary, random: Random): CorpusPost['sections'] {
  return Array.from({ length: Math.ceil(words / 150) }, () => ({
    heading: sentence(vocabulary, random).slice(0, 60).trim(),
    paragraphs: [text(75, vocabulary, random), text(75, vocabulary, random)],
  }));
}

const createOrganisation = (index: number, vocabulary: Vocabulary, random: Random): CorpusOrganisation => ({
  slug: `organisation-${index + 1}`,
  name: `Organisation ${index + 1} ${vocabulary.draw(random)}`,
  about: text(40, vocabulary, random),
});

const createAuthor = (
  index: number,
  employer: CorpusOrganisation,
  vocabulary: Vocabulary,
  random: Random,
): CorpusAuthor => ({
  slug: `author-${index + 1}`,
  name: `Author ${index + 1} ${vocabulary.draw(random)}`,
  role: `${vocabulary.draw(random)} lead`,
  organisation: employer.slug,
  bio: text(60, vocabulary, random),
});

const sentence = (vocabulary: Vocabulary, random: Random) => {
  const words = Array.from({ length: random.between(8, 20) }, () => vocabulary.draw(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

/** Sentences of at least so many words. */
function text(words: number, vocabulary: Vocabulary, random: Random): string {
  const sentences = [];
  for (let left = words; left > 0;) {
    const next = sentence(vocabulary, random);
    sentences.push(next);
    left -= next.split(' ').length;
  }
  return sentences.join(' ');
}
