import { describe, expect, it } from 'vitest';
import { inLanguage } from './in-language';

describe('words in a language', () => {
  it.each(['ar', 'he', 'iw', 'fa-IR', 'ur', 'yi', 'ps', 'sd', 'dv', 'pa-PK', 'ku-Arab', 'az-IR', 'ff-Adlm'])(
    'are read from the right in %s',
    (language) => expect(inLanguage(language)).toEqual({ lang: language, dir: 'rtl' }),
  );

  it.each(['en-GB', 'cy', 'pa', 'az', 'uz', 'ku', 'ar-Latn', 'zh-Hant'])(
    'are read from the left in %s',
    (language) => expect(inLanguage(language)).toEqual({ lang: language, dir: 'ltr' }),
  );

  it.each(['en-abcd-abcd', 'xx'])('have no side where the tag %s says too little', (language) =>
    expect(inLanguage(language)).toEqual({ lang: language }),
  );
});
