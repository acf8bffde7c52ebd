import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { Brought } from './conversion/brought';
import { bringIntoForm, hasText, type BodyForm } from './form/bring-into-form';
import { readFile, UnreadableFile } from './form/read-file';
import type { LibraryFile } from './form/body-rows';
import type { PostUpload } from './form/upload-pictures';
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
export function useBringIn() {
  const [state, setState] = useState<State>(idle);
  const form = useBodyForm();
  const post = usePostUpload();

  const put = useCallback(
    async (name: string, brought: Brought) => {
      const tell = (done: number, all: number) =>
        setState({ ...idle, progress: `Uploading picture ${done + 1} of ${all}…` });
      const result = await bringIntoForm(brought, name, form, post, tell);
      setState({ ...idle, result: { source: `Brought in from “${name}”`, brought: result } });
    },
    [form, post],
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
  return { getValues, onChange, addFieldRow };
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
