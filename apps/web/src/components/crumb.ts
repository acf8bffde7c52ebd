/** A page above the one shown. */
export interface Crumb {
  label: string;
  path: string;
}
