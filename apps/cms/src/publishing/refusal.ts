import { errors } from '@strapi/utils';

/** One thing that an editor has to mend: the field of the admin's form, and what is wrong with it. */
export interface Objection {
  path: (string | number)[];
  message: string;
}

/** Tells of one objection. */
export type Report = (path: Objection['path'], message: string) => void;

/** Reports below a field: `below(report, ['body', 2])(['caption'], …)` reports `body.2.caption`. */
export const below =
  (report: Report, prefix: Objection['path']): Report =>
  (path, message) =>
    report([...prefix, ...path], message);

/** The error that Strapi's admin shows beside the fields. Thrown inside the transaction, it undoes everything. */
export function createRefusal(objections: readonly Objection[]): errors.ValidationError {
  const [first] = objections;
  if (!first) throw new Error('A refusal needs an objection');
  const more = objections.length - 1;
  const named = describeObjection(first);
  const message = more === 0 ? named : `${named} (and ${more} more)`;
  return new errors.ValidationError(message, {
    errors: objections.map((objection) => ({
      path: objection.path.map(String),
      message: objection.message,
      name: 'ValidationError',
    })),
  });
}

/** An objection by itself, away from its field. */
export const describeObjection = ({ path, message }: Objection) => `${nameField(path)}${message}`;

/** A field as the form counts: the admin shows the first message away from it, and “Fill this in.” says no more. */
function nameField(path: Objection['path']): string {
  if (path.length === 0) return '';
  const parts = path.map((part) =>
    /^\d+$/.test(String(part)) ? String(Number(part) + 1) : inWords(String(part)),
  );
  const [head = '', ...rest] = parts.join(' ');
  return `${head.toUpperCase()}${rest.join('')}: `;
}

/** `leadOrganisations` → `lead organisations`. */
const inWords = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Throws where anything was objected to. */
export function refuseIfAny(objections: readonly Objection[]): void {
  if (objections.length > 0) throw createRefusal(objections);
}
