import { createAll, Header, Scroll, SkipLink } from 'nhsuk-frontend';

// What readers gain from scripts: a menu that folds what does not fit, a skip link that moves focus,
// and wide tables that can be scrolled with the keyboard. Everything works without them.
createAll(Header);
createAll(SkipLink);
createAll(Scroll);
