import { useEffect, useRef, type MutableRefObject } from 'react';

const longestName = 150;

/** What was last selected in the form, if it may be a name: pressing a button can take the selection away. */
export function useSelectedName(): Readonly<MutableRefObject<string>> {
  const selected = useRef('');
  useEffect(() => {
    const remember = () => {
      const selection = getSelection();
      const within = selection?.anchorNode?.parentElement?.closest('form [contenteditable="true"]');
      if (!selection || !within) return;
      const words = selection.toString().trim();
      selected.current = words.length <= longestName && !words.includes('\n') ? words : '';
    };
    document.addEventListener('selectionchange', remember);
    return () => {
      document.removeEventListener('selectionchange', remember);
    };
  }, []);
  return selected;
}
