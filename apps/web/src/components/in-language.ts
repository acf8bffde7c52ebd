/** What an element says of the language of its words: which it is, and from which side it is read. */
export interface LanguageAttributes {
  lang: string;
  dir?: 'ltr' | 'rtl';
}

/** Scripts that are written from right to left and that people publish in today. */
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The attributes of an element whose words are in a language, given as BCP 47: `cy`, `ar`, `pa-PK`. */
export function inLanguage(language: string): LanguageAttributes {
  const script = findScript(language);
  if (script === undefined) return { lang: language };
  return { lang: language, dir: rightToLeftScripts.has(script) ? 'rtl' : 'ltr' };
}

// Intl.Locale's own textInfo takes Kurdish, Uzbek and others in Arabic letters for left to right in Node 20.
function findScript(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    // The tag has the form of a language's and yet means nothing.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
