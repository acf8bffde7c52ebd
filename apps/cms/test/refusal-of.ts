import { expect } from 'vitest';

/** What a refusal says, field by field. */
export async function refusalOf(act: Promise<unknown>): Promise<Record<string, string>> {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'ValidationError' });
  const { details } = error as { details: { errors: { path: string[]; message: string }[] } };
  return Object.fromEntries(details.errors.map(({ path, message }) => [path.join('.'), message]));
}
