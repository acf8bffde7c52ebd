import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from 'react';
import type { Brought } from './conversion/brought';
import { bringIntoForm, hasText, type BodyForm } from './form/bring-into-form';
import { readFile, UnreadableFile } from './form/read-file';
import type { LibraryFile } from './form/body-rows';
import type { PostUpload } from './form/upload-pictures';
import { outcomeOf, sayNote } from './conversion/notes';
import { receivePastes } from './paste/receiver';
import type { Result } from './result-dialog';

interface State {
  /** What is being done, in words. */
  progress: string | null;
  error: string | null;
  /** A file that waits for a yes, as there is a text already. */
  asking: { name: string; brought: Brought } | null;
  result: Result | null;
}

const idle: State = { progress: null, error: null, asking: null, result: null };

/** Brings a file into the form that it is called in. */
export function useBringIn(from: RefObject<HTMLElement>) {
  const [state, setState] = useState<State>(idle);
  const form = useBodyForm();
  const post = usePostUpload();
  usePastes(form, post, setState);

  const put = useCallback(
    async (name: string, brought: Brought) => {
      const tell = (done: number, all: number) =>
        setState({ ...idle, progress: `Uploading picture ${done + 1} of ${all}…` });
      const result = await bringIntoForm(brought, name, form, post, tell);
      setState({
        ...idle,
        result: { source: `Brought in from “${name}”`, brought: result, from: from.current },
      });
    },
    [form, from, post],
  );

  const read = async (file: File) => {
    setState({ ...idle, progress: `Reading “${file.name}”…` });
    const brought = await readFile(file);
    if (hasText(form)) setState({ ...idle, asking: { name: file.name, brought } });
    else await put(file.name, brought);
  };

  const fail = (error: unknown) => setState({ ...idle, error: reasonOf(error) });
  return {
    state,
    choose: (file: File) => void read(file).catch(fail),
    confirm: () => {
      if (state.asking) put(state.asking.name, state.asking.brought).catch(fail);
    },
    close: () => setState(idle),
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof UnreadableFile
    ? error.message
    : 'The text could not be brought in. Reload the page and try again; nothing was changed.';

/** The form that a component stands in. */
function useBodyForm(): BodyForm {
  const getValues = useForm('BringIn', (form) => form.getValues);
  const onChange = useForm('BringIn', (form) => form.onChange);
  const addFieldRow = useForm('BringIn', (form) => form.addFieldRow);
  return useMemo(() => ({ getValues, onChange, addFieldRow }), [getValues, onChange, addFieldRow]);
}

/** Takes what is pasted into the form; what is missing afterwards is shown, what only changed is said in passing. */
function usePastes(form: BodyForm, post: PostUpload, setState: Dispatch<SetStateAction<State>>): void {
  const { toggleNotification } = useNotification();
  useEffect(() => {
    const report = (brought: Brought, from: HTMLElement | null) => {
      const isMissing = brought.notes.some((note) => outcomeOf(note) === 'left out');
      const changes = brought.notes.map(sayNote).join(' ');
      if (isMissing) setState({ ...idle, result: { source: 'What you pasted', brought, from } });
      else if (changes !== '') toggleNotification({ type: 'info', message: changes, timeout: 10_000 });
    };
    return receivePastes({
      form,
      post,
      report,
      tell: (progress) => setState((state) => ({ ...state, progress })),
    });
  }, [form, post, setState, toggleNotification]);
}

/** Sends pictures to the media library as the editor who is signed in. */
function usePostUpload(): PostUpload {
  const { post } = useFetchClient();
  return useCallback(
    async (data: FormData) => {
      const { data: files } = await post<LibraryFile[], FormData>('/upload', data);
      const [file] = files;
      if (!file) throw new Error('The media library answered no file');
      return file;
    },
    [post],
  );
}
