import { renderToStaticMarkup } from 'react-dom/server';
import type { Article } from '@shoal/content-schema';
import { describe, expect, it } from 'vitest';
import { article, organisationRef, saltmarsh, tidewater } from '../../test/sample-content';
import { createPageContext, runWithPageContext } from '../page-context';
import { AgeNotice } from './age-notice';

async function show(more: Partial<Article>, now = '2026-11-22T16:00:00Z') {
  const { signal } = new AbortController();
  const context = createPageContext({
    path: '/',
    now: new Date(now),
    requestId: 'a',
    signal,
    assets: new Map(),
  });
  const given = article('old', { date: '2019-03-06T00:00:00.000Z', mentions: [], ...more });
  const html = await runWithPageContext(context, () =>
    Promise.resolve(renderToStaticMarkup(<AgeNotice article={given} />)),
  );
  return { words: html.replace(/<[^>]*>/g, ''), validUntil: context.validUntil?.toISOString() };
}

describe('the notice on an old article', () => {
  it('is absent in its first year, and says from when it would appear', async () => {
    expect(await show({}, '2020-03-06T12:00:00Z')).toEqual({
      words: '',
      validUntil: '2020-03-07T00:00:00.000Z',
    });
  });

  it('counts the years, and says until when they hold', async () => {
    expect((await show({}, '2020-03-07T00:00:00Z')).words).toBe('This article is over a year old.');
    expect(await show({})).toEqual({
      words: 'This article is over 7 years old.',
      validUntil: '2027-03-07T00:00:00.000Z',
    });
  });

  it('says that organisations have closed since, each counted once wherever it is named', async () => {
    const one = await show({ mentions: [saltmarsh], supportingOrganisations: [saltmarsh] });
    expect(one.words).toContain('An organisation it names has since closed.');
    const other = organisationRef('quay', 'Quay Partnership', { closedOn: '2021' });
    const two = await show({ mentions: [saltmarsh], leadOrganisations: [other] });
    expect(two.words).toContain('Some organisations it names have since closed.');
  });

  it('says nothing of those that had closed before, or have yet to', async () => {
    const mentions = ['2018', '2019-02', '2019-03-05', '2027', '2026-12'].map((closedOn, place) => ({
      ...organisationRef(`mention-${place}`, 'Quay Partnership'),
      closedOn,
    }));
    expect((await show({ mentions: [tidewater, ...mentions] })).words).toBe(
      'This article is over 7 years old.',
    );
  });
});
