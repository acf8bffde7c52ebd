import type { AdminRequest } from './admin-session.js';
import { versionHeader } from '../src/saves/refuse-stale.js';

/** What came of two saves of the same version at once. */
export interface Round {
  /** What each of the two wrote, and what they were answered. */
  saves: { wrote: string; status: number }[];
  /** What the draft says afterwards. */
  kept: unknown;
}

/** Two forms of one article are opened and saved at the same moment, again and again. */
export async function saveAtOnce(request: AdminRequest, path: string, rounds: number): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { updatedAt } = await open(request, path);
    const save = async (who: string) => {
      const wrote = `Round ${round}, as ${who} has it`;
      const headers = { [versionHeader]: updatedAt };
      return { wrote, ...(await request('PUT', path, { title: wrote }, headers)) };
    };
    const saves = await Promise.all([save('Amira'), save('Bo')]);
    done.push({
      saves: saves.map(({ wrote, status }) => ({ wrote, status })),
      kept: (await open(request, path)).title,
    });
  }
  return done;
}

/** What a form is given when it is opened. */
export async function open(request: AdminRequest, path: string) {
  const { body } = await request('GET', path);
  return (body as { data: { title: string; updatedAt: string; status: string } }).data;
}

/** Rounds in which somebody believes that they saved, and their text is not there. */
export const listLost = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ saves, kept }) => saves.some(({ wrote, status }) => status !== 409 && wrote !== kept));
