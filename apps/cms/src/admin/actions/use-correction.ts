import { useRef, useState } from 'react';
import { useNotification } from '../content-manager';
import { nothingSaid } from '../publish/edition-questions';
import { closeDialog } from '../publish/open-dialog';
import { problemsOf, typeOf, useActMutation, useGetHistoryQuery, type Item } from '../publish/publishing-api';
import type { Passage } from './passage-questions';

const fields = /^(text|severity|title|summary|passages\.\d+\.(find|replace))$/;

export type Correction = ReturnType<typeof useCorrection>;

/** What an editor says of a correction, and sending it: pressed twice, it is made once. */
export function useCorrection(item: Item) {
  const { currentData: history } = useGetHistoryQuery(item);
  const [act, { isLoading, error }] = useActMutation();
  const { toggleNotification } = useNotification();
  const [said, setSaid] = useState(nothingSaid);
  const [title, setTitle] = useState<string | null>(null);
  const [summary, setSummary] = useState<string | null>(null);
  const [passages, setPassages] = useState<Passage[]>([{ find: '', replace: '' }]);
  const [kept, setKept] = useState<string[]>([]);
  const isPressed = useRef(false);
  const type = typeOf(item.model) ?? 'entry';
  const live = history?.standing?.words;
  const problems = problemsOf(error);

  const send = async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    const body = {
      severity: said.severity,
      text: said.correction,
      title: title === live?.title ? null : title,
      summary: summary === live?.summary ? null : summary,
      passages: passages.filter(({ find }) => find.trim() !== ''),
    };
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
