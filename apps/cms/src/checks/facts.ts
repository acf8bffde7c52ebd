/** What an address of this site leads to. Gone for good is not the same as never there. */
export type Destination = 'there' | 'moved' | 'removed' | 'unpublished' | 'absent';

/** What checks need to know that a draft does not say. */
export interface Facts {
  /** Where addresses of this site lead; those of other sites, and those not looked up yet, are not among them. */
  destinations: ReadonlyMap<string, Destination>;
  /** Whether the owner or the site has a licence, which then is the article's too. */
  hasInheritedLicence: boolean;
  /** The language of what says none itself. */
  language: string;
}

/** What is taken for true until it is known better: nothing that would be found. */
export const unknownFacts: Facts = { destinations: new Map(), hasInheritedLicence: true, language: 'en-GB' };
