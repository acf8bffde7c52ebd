import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** A save by somebody else of what an open form shows. */
export interface LaterSave {
  by: string | null;
  at: string;
}

interface LastSave {
  version: string;
  by: string | null;
}

const everyMs = 30_000;

/** Whether somebody has saved since the form was filled; asked now and then, and when the editor comes back to it. */
export function useLaterSave(
  uid: string,
  documentId: string | undefined,
  version: string | undefined,
): LaterSave | null {
  const { get } = useFetchClient();
  const [last, setLast] = useState<LastSave | null>(null);
  useEffect(() => {
    if (!documentId || !version) return;
    const ask = () => {
      if (document.hidden) return;
      // A question that fails is asked again; the save itself is what must not fail silently.
      void get<{ data: LastSave }>(`/saves/${uid}/${documentId}`).then(
        ({ data }) => setLast(data.data),
        () => undefined,
      );
    };
    const timer = setInterval(ask, everyMs);
    window.addEventListener('focus', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [get, uid, documentId, version]);
  if (!last || !version || Date.parse(last.version) <= Date.parse(version)) return null;
  return { by: last.by, at: last.version };
}
