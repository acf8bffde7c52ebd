import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { getCopy, putCopy, removeCopy, type CopyOf, type KeptCopy } from './kept-copies';
import type { Values } from './conflict';
import { onSave } from './save-events';

/** How long somebody pauses before what they wrote is kept. */
const pauseMs = 800;

/** What an editor can do with what they had not saved. */
export interface OfferedCopy {
  copy: KeptCopy;
  putBack(): void;
  discard(): void;
}

/** Keeps what a form says while it is not saved, and offers what is left of an earlier time. */
export function useKeptCopy(uid: string, documentId: string | undefined): OfferedCopy | null {
  const by = useAuth('KeptCopy', ({ user }) => user?.id);
  const { values, modified, setValues } = useForm('KeptCopy', (form) => form);
  const of: CopyOf | null = by === undefined ? null : { by: String(by), uid, id: documentId ?? 'new' };
  const key = of && `${of.by}|${of.uid}|${of.id}`;
  const [found, setFound] = useState<{ key: string | null; copy: KeptCopy } | null>(null);
  const offered = found?.key === key ? found.copy : null;
  const now = { key, of, values: values as Values, offered };
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });

  useEffect(() => {
    const { of: asked } = latest.current;
    if (asked) void getCopy(asked).then((copy) => copy && setFound({ key, copy }), ignore);
  }, [key]);

  useEffect(() => {
    if (!modified) return;
    const timer = setTimeout(() => {
      if (latest.current.of) void putCopy(latest.current.of, latest.current.values).catch(ignore);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [key, values, modified]);

  useEffect(
    () =>
      onSave((entry, outcome) => {
        const { key: ours, of: mine, values: unsaved, offered: before } = latest.current;
        const offer = (copy: KeptCopy) => setFound({ key: ours, copy });
        const isOurs =
          mine?.uid === entry.uid && (entry.id === null || mine.id === entry.id || mine.id === 'new');
        if (!isOurs) return;
        if (outcome === 'refused') void putCopy(mine, unsaved).then(offer, ignore);
        // What was offered and not decided upon is there the next time.
        else void (before ? putCopy(mine, before.values) : removeCopy(mine)).catch(ignore);
      }),
    [],
  );

  if (!offered || !of) return null;
  const discard = () => {
    setFound(null);
    void removeCopy(of).catch(ignore);
  };
  return {
    copy: offered,
    putBack() {
      setValues(offered.values);
      setFound(null);
    },
    discard,
  };
}

/** A browser that keeps nothing, as some do in private windows, must not keep anybody from writing. */
const ignore = () => undefined;
