/** Says one thing to the person who started us. */
export type Report = (message: string) => void;

/** Says nothing. */
export const reportNothing: Report = () => undefined;
