/** A text as search compares it: small letters without accents. */
export const plainText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The different words of a text that somebody may mistype: from four letters on, no numbers. */
export const distinctWords = (text: string): string[] => [
  ...new Set(plainText(text).match(/(?<![\p{L}\p{N}])\p{L}{4,30}(?![\p{L}\p{N}])/gu)),
];
