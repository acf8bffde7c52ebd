import type { Check } from './check.js';
import type { Picture } from './draft.js';
import { placeOf, type Found } from './finding.js';

const mostCharacters = 250;
const manyCharacters = 150;

const fileName =
  /^[\w() .-]*\.(jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$|^(img|dsc[nf]?|pxl|mvimg|screen ?shot|image|photo|scan|untitled)[-_ ]?\d[\d_-]*$/i;
const announcement =
  /^(an? |the )?(image|picture|photo|photograph|graphic|screenshot|icon) (of|showing|shows)\b/i;

type Verdict = Pick<Found, 'severity' | 'message' | 'remedy'>;

/** Whether every picture says what it shows to those who cannot see it. */
export const alternativeText: Check = {
  name: 'alternative-text',
  mayBlock: true,
  find: ({ pictures }) =>
    pictures.flatMap((picture) => {
      const verdict = judge(picture);
      return verdict ? [{ ...placeOf(picture), excerpt: picture.alt, ...verdict }] : [];
    }),
};

function judge({ alt, decorative, caption, fileName: file }: Picture): Verdict | null {
  if (decorative) {
    return alt === ''
      ? null
      : blocks(
          'A decorative picture has no text alternative.',
          'Empty this, or say that it is not decorative.',
        );
  }
  if (alt === '') {
    return blocks(
      'Readers who cannot see this picture are told nothing of it.',
      'Say what the picture shows for readers who cannot see it, or mark it as decorative.',
    );
  }
  if (fileName.test(alt) || sameWords(alt, file ?? '')) {
    return blocks(
      'This is the name of a file: it says nothing to readers who cannot see the picture.',
      'Say what the picture shows instead.',
    );
  }
  if (alt.length > mostCharacters) {
    return blocks(
      `This is too long: it may have ${mostCharacters} characters, and has ${alt.length}.`,
      'Say the main point here, and the rest in the text.',
    );
  }
  return judgeWording(alt, caption);
}

function judgeWording(alt: string, caption: string): Verdict | null {
  if (sameWords(alt, caption)) {
    return advises(
      'The text alternative says the same as the caption, so that screen readers say it twice.',
      'Say here what the picture shows, and in the caption what it means.',
    );
  }
  if (announcement.test(alt)) {
    return advises(
      'Screen readers say that it is a picture before they read this.',
      'Begin with what the picture shows.',
    );
  }
  if (alt.length > manyCharacters) {
    return advises(
      `A screen reader reads all ${alt.length} characters of this in one go, without a way to pause.`,
      'Say the main point here, and the rest in the text.',
    );
  }
  return null;
}

const blocks = (message: string, remedy: string): Verdict => ({ severity: 'blocks', message, remedy });
const advises = (message: string, remedy: string): Verdict => ({ severity: 'advises', message, remedy });

const sameWords = (one: string, other: string) => other !== '' && wordsOf(one) === wordsOf(other);
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
