import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Draft } from '../../checks/draft';
import type { Facts } from '../../checks/facts';
import { fieldsOf, listOf, textOf } from '../../checks/field-values';
import { findAll } from '../../checks/find-all';
import type { Finding } from '../../checks/finding';
import { readDraft } from '../../checks/read-draft';
import { readingAgeOf } from '../../checks/reading-age';
import { useFacts, type Question } from './use-facts';

/** How long nothing has to be typed before the draft is looked at again. */
const pauseMs = 150;

/** What is found in the draft that the form holds. */
export interface Checked {
  findings: Finding[];
  readingAge: number | null;
}

/** Looks at the draft whenever its editor pauses; null until it has been looked at for the first time. */
export function useFindings(kind: Draft['kind'] | null): Checked | null {
  const values = useForm('Checks', (state) => state.values);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const facts = useFacts(question);
  useEffect(() => {
    if (!kind) return undefined;
    const timer = setTimeout(() => {
      const draft = readDraft(kind, values);
      const next = look(draft, facts);
      setChecked((before) => (isSame(before, next) ? before : next));
      const asked = questionOf(draft, values);
      setQuestion((before) => (isSame(before, asked) ? before : asked));
    }, pauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, values, facts]);
  return checked;
}

const look = (draft: Draft, facts: Facts): Checked => ({
  findings: findAll(draft, facts),
  readingAge: readingAgeOf(draft, facts),
});

function questionOf(draft: Draft, values: object): Question {
  const fields = fieldsOf(values);
  const [owner] = listOf(fieldsOf(fields['leadOrganisations'])['connect']);
  return {
    own: { type: draft.kind, slug: textOf(fields['slug']) },
    ownerId: textOf(fieldsOf(fieldsOf(owner)['apiData'])['documentId']) || null,
    links: [...new Set(draft.links.map(({ url }) => url))],
  };
}

const isSame = (one: object | null, other: object) => JSON.stringify(one) === JSON.stringify(other);
