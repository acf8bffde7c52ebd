import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { readDraft } from '../../checks/read-draft';
import type { FoundName } from '../../found-names/known-name';
import { listOffers } from '../../found-names/list-offers';
import type { Listed } from '../../found-names/read-listed';

/** Names are not as pressing as faults: nobody waits for them. */
const pauseMs = 700;

interface Answer {
  found: FoundName[];
  listed: Listed;
}

/** An article as it was last saved; no id before it was. */
export interface Saved {
  documentId: string | null;
  version: string;
}

/** Whom the text in the form names and the form does not list; null until it was looked for the first time. */
export function useFoundNames(isArticle: boolean, { documentId, version }: Saved): FoundName[] | null {
  const { post } = useFetchClient();
  const values = useForm('FoundNames', (state) => state.values);
  const [answer, setAnswer] = useState<(Answer & { version: string }) | null>(null);
  const texts = useTexts(isArticle, values);
  useEffect(() => {
    if (!isArticle || texts === null) return undefined;
    const waiting = new AbortController();
    const question = { documentId, texts: texts.split(parting) };
    post<{ data: Answer }>('/found-names', question, { signal: waiting.signal }).then(
      ({ data: { data } }) => {
        setAnswer({ ...data, version });
      },
      () => {
        // Whoever is signed out, or offline, is told so by the form.
      },
    );
    return () => {
      waiting.abort();
    };
  }, [isArticle, texts, documentId, version, post]);
  const [offers, setOffers] = useState<FoundName[] | null>(null);
  useEffect(() => {
    // Right after a save the form lists nothing as new, and what was saved is not known yet.
    if (answer?.version !== version) return undefined;
    const timer = setTimeout(() => {
      const next = listOffers(answer.found, answer.listed, values);
      // The same list as long as it says the same.
      setOffers((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [answer, version, values]);
  return offers;
}

const parting = '\u001e';

/** The texts of the draft, once nothing was typed for a moment; the same string as long as they are the same. */
function useTexts(isArticle: boolean, values: object): string | null {
  const [texts, setTexts] = useState<string | null>(null);
  useEffect(() => {
    if (!isArticle) return undefined;
    const timer = setTimeout(() => {
      const { lines, paragraphs } = readDraft('article', values);
      const read = [...lines, ...paragraphs.filter(({ kind }) => kind !== 'code')];
      setTexts(read.map(({ text }) => text).join(parting));
    }, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isArticle, values]);
  return texts;
}
