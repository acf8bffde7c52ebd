import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Draft } from '../../checks/draft';
import { unknownFacts, type Destination, type Facts } from '../../checks/facts';

/** What the form asks the CMS about the draft in it. */
export interface Question {
  own: { type: Draft['kind']; slug: string };
  ownerId: string | null;
  links: string[];
}

type Answer = Omit<Facts, 'destinations'> & { destinations: Record<string, Destination> };

/**
 * What checks need to know beside the draft. Until it is known, and where it cannot be learnt, nothing is found that
 * depends on it: publishing looks for itself.
 */
export function useFacts(question: Question | null): Facts {
  const { post } = useFetchClient();
  const [facts, setFacts] = useState(unknownFacts);
  useEffect(() => {
    if (!question) return undefined;
    const waiting = new AbortController();
    post<{ data: Answer }>('/checks/facts', question, { signal: waiting.signal }).then(
      ({ data: { data } }) => {
        setFacts({ ...data, destinations: new Map(Object.entries(data.destinations)) });
      },
      () => {
        // Whoever is signed out, or offline, is told so by the form.
      },
    );
    return () => {
      waiting.abort();
    };
  }, [question, post]);
  return facts;
}
