const strapis = /\| Strapi$/;

/** Puts Shoal's name where Strapi ends the title of every page with its own, which no setting changes. */
export function nameTab(): void {
  const rename = () => {
    if (strapis.test(document.title)) document.title = document.title.replace(strapis, '| Shoal');
    if (document.title === 'Strapi Admin') document.title = 'Shoal';
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
