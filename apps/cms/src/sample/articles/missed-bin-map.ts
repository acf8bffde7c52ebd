import type { SampleArticle } from '../article.js';
import { prose } from '../block.js';
import { h2, p } from '../prose.js';

/** A post that had to be taken away; another stands in for it. */
export const missedBinMap: SampleArticle = {
  slug: 'where-the-calls-about-missed-bins-come-from',
  title: 'Where the calls about missed bins come from',
  summary:
    'We put a year of calls about missed bins on a map, street by street, and found that most of them come from very few places.',
  bylines: [{ author: 'gwenllian-achebe-ross', organisation: 'northmere-borough-council' }],
  leadOrganisations: ['northmere-borough-council'],
  topics: ['streets-and-weather'],
  body: [
    prose(
      p(
        'Last year 8,900 people rang to say that their bin had not been emptied. We wondered whether the same streets ring again and again, so we put every call on a map.',
      ),
      h2('Nine streets'),
      p(
        'A third of all calls came from nine streets out of six hundred. Seven of the nine have something in common: they are too narrow for the large lorry, so a small one comes, later in the day. By then people have decided that nobody will.',
      ),
      p(
        'The other two are short lanes on the moor, with three or four houses each. There the crew had been given the wrong gate.',
      ),
      h2('What we did'),
      p(
        'We told the narrow streets when the small lorry comes. Calls from there fell by more than half in a month. And somebody drove up to the moor and asked about the gates.',
      ),
    ),
  ],
  removed: {
    reason: 'privacy',
    text: 'Its map showed lanes with only three or four houses, so that one could tell who had called us.',
    replacement: 'our-bin-calendar-is-our-front-page',
  },
};
