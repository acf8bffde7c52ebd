import { useRef, useState } from 'react';
import { useNotification } from '../content-manager';
import { nothingSaid } from '../publish/edition-questions';
import { closeDialog, useAnswer } from '../publish/open-dialog';
import { problemsOf, typeOf, useActMutation, useGetHistoryQuery, type Item } from '../publish/publishing-api';
import { stillObjected } from '../publish/still-objected';
import type { Passage } from './passage-questions';

const fields = /^(text|severity|title|summary|passages\.\d+\.(find|replace))$/;

const noPassage: Passage[] = [{ find: '', replace: '' }];

export type Correction = ReturnType<typeof useCorrection>;

/** What an editor says of a correction, and sending it: pressed twice, it is made once. */
export function useCorrection(item: Item) {
  const { currentData: history } = useGetHistoryQuery(item);
  const [act, { isLoading, error }] = useActMutation();
  const { toggleNotification } = useNotification();
  const [said, setSaid] = useAnswer('said', nothingSaid);
  const [title, setTitle] = useAnswer<string | null>('title', null);
  const [summary, setSummary] = useAnswer<string | null>('summary', null);
  const [passages, setPassages] = useAnswer('passages', noPassage);
  const [kept, setKept] = useAnswer<readonly string[]>('kept', []);
  const [sent, setSent] = useState<object | null>(null);
  const isPressed = useRef(false);
  const type = typeOf(item.model) ?? 'entry';
  const live = history?.standing?.words;
  const body = {
    severity: said.severity,
    text: said.correction,
    title: title === live?.title ? null : title,
    summary: summary === live?.summary ? null : summary,
    passages: passages.filter(({ find }) => find.trim() !== ''),
  };
  const problems = stillObjected(problemsOf(error), sent, body);

  const send = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    setSent(body);
    const answer = await act({ ...item, action: 'correct', body });
    isPressed.current = false;
    if (!('data' in answer)) return;
    // The server answers what it says it does.
    const { draftKeeps } = (answer.data as { details: { draftKeeps: string[] } }).details;
    if (draftKeeps.length > 0) return setKept(draftKeeps);
    closeDialog();
    toggleNotification({ type: 'success', message: `The ${type} is corrected, and so is your draft.` });
  };

  return {
    ...{ type, said, setSaid, passages, setPassages, kept, problems, send },
    title: title ?? live?.title ?? '',
    setTitle,
    summary: summary ?? live?.summary ?? '',
    setSummary,
    general: problems.filter(({ path }) => !fields.test(path)),
    isSending: isLoading,
  };
}
