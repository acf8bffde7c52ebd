import { useEffect, useState } from 'react';

const every = 250;
const attempts = 24;

/**
 * Whether the site shows an edition. Its API and its pages are kept fresh by the same follower, so once the API names
 * the edition, the page has it too.
 */
export function useIsLive(apiUrl: string, edition: number): 'waiting' | 'live' | 'unknown' {
  const [state, setState] = useState<'waiting' | 'live' | 'unknown'>('waiting');
  useEffect(() => {
    const stop = new AbortController();
    void waitFor(apiUrl, edition, stop.signal).then((isLive) => {
      if (!stop.signal.aborted) setState(isLive ? 'live' : 'unknown');
    });
    return () => stop.abort();
  }, [apiUrl, edition]);
  return state;
}

async function waitFor(apiUrl: string, edition: number, signal: AbortSignal): Promise<boolean> {
  for (let attempt = 0; attempt < attempts && !signal.aborted; attempt += 1) {
    if ((await readEdition(apiUrl, signal)) >= edition) return true;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  return false;
}

/** The edition that the site answers; 0 where it has none, or cannot be reached from here. */
async function readEdition(apiUrl: string, signal: AbortSignal): Promise<number> {
  try {
    const response = await fetch(apiUrl, { signal, cache: 'no-store' });
    if (!response.ok) return 0;
    const { data } = (await response.json()) as { data: { edition: { number: number } | null } };
    return data.edition?.number ?? 0;
  } catch {
    // Out of reach is not an error here: the editor is told that the site has not said.
    return 0;
  }
}
