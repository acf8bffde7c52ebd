import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { fileTypeFromFile } from 'file-type';
import { getTypeByName, listAcceptedExtensions, type AcceptedType } from './accepted-types.js';

/** A file as it arrived: where its bytes are, and what the sender says of it. */
export interface ArrivedFile {
  path: string;
  name: string;
  declaredType: string | null;
}

/** The type of an uploaded file: found in its bytes, and the same in its name and in what the sender declared. */
export async function checkUpload({ path, name, declaredType }: ArrivedFile): Promise<AcceptedType> {
  const named = getTypeByName(name);
  if (!named)
    throw refusal(name, `this kind of file is not accepted. Accepted are: ${listAcceptedExtensions()}`);
  if (!agrees(named, declaredType)) {
    throw refusal(name, `its name says ${named.mime}, but it was sent as ${declaredType}`);
  }
  if (named.family === 'text') return checkText(path, name, named);
  const found = await fileTypeFromFile(path);
  if (found?.mime === named.mime) return named;
  throw refusal(name, `its name says ${named.mime}, but its content is ${found?.mime ?? 'something else'}`);
}

/** A refusal in one sentence that names the file. */
export const refusal = (name: string, reason: string) =>
  new errors.ValidationError(`"${name}" was not uploaded: ${reason}.`);

const undeclared = ['', 'application/octet-stream'];

function agrees(type: AcceptedType, declaredType: string | null): boolean {
  const declared = (declaredType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return undeclared.includes(declared) || declared === type.mime || (type.aliases ?? []).includes(declared);
}

async function checkText(path: string, name: string, type: AcceptedType): Promise<AcceptedType> {
  const bytes = await readFile(path);
  const text = decodeUtf8(bytes);
  if (text === null) throw refusal(name, 'it is not plain text in UTF-8. Save it as UTF-8 and try again');
  if (text.trimStart().startsWith('<')) throw refusal(name, 'it begins like a web page, not like plain text');
  return type;
}

function decodeUtf8(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
