import { errors } from '@strapi/utils';

/** The refusal that an editor reads. Of Strapi's errors of status 403 only this one keeps its message. */
export const forbid = (message: string) => new errors.PolicyError(message);

/** Throws it where something was objected to. */
export function forbidIf(objection: string | null): void {
  if (objection !== null) throw forbid(objection);
}
