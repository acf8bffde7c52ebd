import { adminApi } from '../content-manager';

/** An article as the list of the content manager answers it, of which the home page shows this. */
export interface HomeArticle {
  documentId: string;
  title: string | null;
  updatedAt: string;
  publishedAt: string | null;
  reviewBy: string | null;
  /** Whether Strapi has a published copy, and that is what was last saved. */
  status: 'draft' | 'modified' | 'published';
  /** What readers have of what was published: all of it, it under a notice, or nothing. */
  standing: 'live' | 'withdrawn' | 'removed';
}

/** Some of the articles that were asked for, and how many there are. */
export interface HomeArticles {
  articles: HomeArticle[];
  total: number;
}

interface Answer {
  results: Omit<HomeArticle, 'standing'>[];
  pagination: { total: number };
}

interface Standings {
  data: Record<string, HomeArticle['standing']>;
}

const model = 'api::article.article';
const list = `/content-manager/collection-types/${model}`;

/** Where an article is edited. */
export const formOf = ({ documentId }: HomeArticle): string => `${list}/${documentId}`;

/** Where a new article is written. */
export const newForm = `${list}/create`;

// Strapi answers only what the account may read: a Writer or Editor finds the articles of their organisations.
const home = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    listHomeArticles: build.query<HomeArticles, object>({
      async queryFn(params, _api, _options, ask) {
        const listed = await ask({ url: list, config: { params: { page: 1, ...params } } });
        if (listed.error) return { error: listed.error };
        const { results, pagination } = listed.data as Answer;
        const ids = results.map(({ documentId }) => documentId).join(',');
        // Strapi keeps a published copy of what was withdrawn or removed.
        const told = await ask({ url: '/publishing/standings', config: { params: { ids } } });
        if (told.error) return { error: told.error };
        const { data: standings } = told.data as Standings;
        const articles = results.map((article) => ({
          ...article,
          standing: standings[article.documentId] ?? 'live',
        }));
        return { data: { articles, total: pagination.total } };
      },
      providesTags: [{ type: 'Document', id: `${model}_LIST` }],
    }),
  }),
});

/** Articles as they are now: a colleague may have saved since the home page was last seen. */
export const useHomeArticles = (params: object) =>
  home.useListHomeArticlesQuery(params, { refetchOnMountOrArgChange: true });
