import { problemSchema } from '@shoal/content-schema';
import { z } from 'zod';
import type { Answer } from './fetch-answer.js';
import { parseAnswer } from './parse-answer.js';

const absentSchema = problemSchema.extend({ type: z.literal('urn:shoal:problem:not-found') });

/** Only the API's own word means absent: the 404 of a proxy, or of a wrong base address, tells nothing. */
export function readAbsent(answer: Answer): null {
  parseAnswer(answer, absentSchema);
  return null;
}
