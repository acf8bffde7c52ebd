import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Transaction } from '../../content-store/sql.js';
import type { Occasion } from '../../content-store/stored.js';
import type { Subject } from '../../content-store/withdraw-item.js';
import type { PublishedUid } from '../published-types.js';
import { createRefusal } from '../refusal.js';

/** What an action is done with. */
export interface ActionContext {
  strapi: Core.Strapi;
  /** The open transaction, which holds the lock of the item. */
  sql: Transaction;
  siteUrl: string;
  occasion: Occasion;
}

/** A published item, or one that was, and what Strapi calls its type. */
export interface ActedOn extends Subject {
  uid: PublishedUid;
}

/** Something that an editor may do to a published item. It never touches the text of a draft. */
export interface Action<Input = unknown> {
  types: readonly Subject['type'][];
  input: z.ZodType<Input>;
  /** Whether it changes people's names, which nobody else may be writing meanwhile. */
  changesNames?: boolean;
  /** Whether what the log holds is told to whoever did it, too. */
  tells?: boolean;
  /** Does it, and says what the log for administrators should hold. */
  run(context: ActionContext, item: ActedOn, input: Input): Promise<object>;
}

/** Declares an action; what it is given has passed its schema. */
export const defineAction = <Input>(action: Action<Input>): Action => ({
  ...action,
  run: (context, item, input) => action.run(context, item, action.input.parse(input)),
});

/** The refusal of an action as a whole. */
export const refuse = (message: string) => createRefusal([{ path: [], message }]);
