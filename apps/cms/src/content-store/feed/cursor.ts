/** A place in the change feed. What readers get of it is text that they need not understand. */
export interface Cursor {
  /** The life of this store that the number belongs to. */
  epoch: string;
  /** The number of the last change that has been dealt with; 0 before the first. */
  seq: number;
}

/** A cursor as readers get it. */
export const formatCursor = ({ epoch, seq }: Cursor) => `${epoch}.${seq}`;

/** What readers sent as a cursor; null where it cannot be one. */
export function parseCursor(text: string): Cursor | null {
  const [, epoch, seq] = /^([0-9a-f]{8})\.(0|[1-9][0-9]{0,14})$/.exec(text) ?? [];
  return epoch === undefined ? null : { epoch, seq: Number(seq) };
}
