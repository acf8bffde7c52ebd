import type { Article, Site } from '@shoal/content-schema';
import { getLondonDay } from '../components/london-day';

/** What a citation says of an article. */
interface Cited {
  slug: string;
  title: string;
  authors: { name: string; isTeam: boolean }[];
  /** The day it first came out: `2018-08-06`. */
  day: string;
  site: string;
  publisher: string;
  url: string;
  language: string;
  summary: string;
  edition: number;
}

/** An article as BibTeX has it. */
export function writeBibtex(article: Article, site: Site): string {
  const cited = describe(article, site);
  const [year = '', month = ''] = cited.day.split('-');
  const fields = {
    title: `{${escapeTex(cited.title)}}`,
    author: cited.authors.map(nameInBibtex).join(' and '),
    year,
    month: String(Number(month)),
    publisher: escapeTex(cited.publisher),
    howpublished: escapeTex(cited.site),
    url: cited.url,
    language: cited.language,
    note: `Edition ${cited.edition}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${cited.slug},\n${lines.join(',\n')}\n}\n`;
}

/** An article in the format of reference managers. */
export function writeRis(article: Article, site: Site): string {
  const cited = describe(article, site);
  const lines = [
    ['TY', 'BLOG'],
    ['TI', cited.title],
    ...cited.authors.map(({ name }) => ['AU', name]),
    ['PY', cited.day.slice(0, 4)],
    ['DA', cited.day.replaceAll('-', '/')],
    ['T2', cited.site],
    ['PB', cited.publisher],
    ['UR', cited.url],
    ['LA', cited.language],
    ['AB', cited.summary],
    ['ET', String(cited.edition)],
    ['ER', ''],
  ];
  return lines.map(([tag, value = '']) => `${tag}  - ${inOneLine(value)}\r\n`).join('');
}

/** An article as the Citation Style Language has it. Names are not taken apart: nothing says which part is which. */
export function writeCslJson(article: Article, site: Site): string {
  const cited = describe(article, site);
  const item = {
    id: cited.slug,
    type: 'post-weblog',
    title: cited.title,
    author: cited.authors.map(({ name }) => ({ literal: name })),
    issued: { 'date-parts': [cited.day.split('-').map(Number)] },
    'container-title': cited.site,
    publisher: cited.publisher,
    URL: cited.url,
    language: cited.language,
    abstract: cited.summary,
    version: String(cited.edition),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function describe(article: Article, site: Site): Cited {
  const { slug, title, url, language, summary, bylines, date, edition, leadOrganisations } = article;
  return {
    slug,
    title,
    authors: bylines.map(({ name, author }) => ({ name, isTeam: author?.kind === 'team' })),
    day: getLondonDay(new Date(date)),
    site: article.originallyPublished?.publisher ?? site.name,
    publisher: leadOrganisations[0]?.name ?? site.name,
    url,
    language,
    summary,
    edition: edition.number,
  };
}

/** Braces keep whole what BibTeX would take for several names, or for a family name first. */
function nameInBibtex({ name, isTeam }: Cited['authors'][number]): string {
  const escaped = escapeTex(name);
  return isTeam || /,|\sand\s/i.test(name) ? `{${escaped}}` : escaped;
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const escapeTex = (text: string) =>
  inOneLine(text).replace(/[\\{}~^&%$#_]/g, (found) => special[found] ?? found);

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
