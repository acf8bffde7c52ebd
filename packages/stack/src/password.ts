import { randomInt } from 'node:crypto';

/** A password that can be read aloud, with a small letter, a capital and a digit. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const pick = (from: string): string => from.charAt(randomInt(from.length));
  const group = (): string => pick(letters.toUpperCase()) + pick(letters) + pick(letters) + pick('23456789');
  return Array.from({ length: 4 }, group).join('-');
}
