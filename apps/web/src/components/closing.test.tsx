import type { Organisation } from '@shoal/content-schema';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { closedOrganisation, organisationRef } from '../../test/sample-content';
import { createPageContext, runWithPageContext } from '../page-context';
import { OrganisationHead } from './organisation-head';
import { OrganisationLink } from './organisation-link';

async function show(part: ReactNode, now: string) {
  const { signal } = new AbortController();
  const context = createPageContext({
    path: '/',
    now: new Date(now),
    requestId: 'a',
    signal,
    assets: new Map(),
  });
  const html = await runWithPageContext(context, () => Promise.resolve(renderToStaticMarkup(part)));
  return { words: html.replace(/<[^>]*>/g, ''), validUntil: context.validUntil?.toISOString() };
}

const link = (closedOn: string, now: string) =>
  show(<OrganisationLink organisation={organisationRef('quay', 'Quay Trust', { closedOn })} />, now);
const head = (more: Partial<Organisation>, now: string) =>
  show(<OrganisationHead organisation={{ ...closedOrganisation, ...more }} />, now);

describe('a link to an organisation', () => {
  it('says that it closes until it has, and until when that holds', async () => {
    expect(await link('2027-04-03', '2027-04-02T22:59:59Z')).toEqual({
      words: 'Quay Trust (closes on 3 April 2027)',
      validUntil: '2027-04-02T23:00:00.000Z', // midnight in London
    });
    expect(await link('2027-04-03', '2027-04-02T23:00:00Z')).toEqual({
      words: 'Quay Trust (closed 3 April 2027)',
      validUntil: undefined,
    });
  });

  it('takes a month or a year from its beginning', async () => {
    expect(await link('2027-12', '2027-11-30T12:00:00Z')).toEqual({
      words: 'Quay Trust (closes in December 2027)',
      validUntil: '2027-12-01T00:00:00.000Z',
    });
    expect((await link('2027-12', '2027-12-01T00:00:00Z')).words).toBe('Quay Trust (closed December 2027)');
    expect(await link('2028', '2027-12-01T00:00:00Z')).toEqual({
      words: 'Quay Trust (closes in 2028)',
      validUntil: '2028-01-01T00:00:00.000Z',
    });
  });
});

describe('the page of an organisation', () => {
  it.each([
    [null, 'closes', 'closed'],
    ['no_longer_exists', 'will cease to exist', 'ceased to exist'],
    ['replaced', 'will be replaced', 'was replaced'],
    ['split', 'will be split', 'was split'],
    ['merged', 'will be merged', 'was merged'],
    ['changed_name', 'will change its name', 'changed its name'],
    ['left_platform', 'will stop publishing here', 'stopped publishing here'],
  ] as const)('tells of an ending of kind %s before and after it', async (closedAs, before, after) => {
    const ending = { closedAs, closedOn: '2027-04-03' };
    const coming = await head(ending, '2026-11-22T12:00:00Z');
    expect(coming.words).toContain(`Saltmarsh Care Trust ${before} on 3 April 2027.`);
    expect(coming.validUntil).toBe('2027-04-02T23:00:00.000Z');
    const past = await head(ending, '2027-04-04T12:00:00Z');
    expect(past.words).toContain(`Saltmarsh Care Trust ${after} on 3 April 2027.`);
    expect(past.validUntil).toBeUndefined();
  });

  it('names who takes its work on, or what it is called from then on', async () => {
    const before = '2026-11-22T12:00:00Z';
    const after = '2027-05-01T12:00:00Z';
    const words = async (closedAs: 'merged' | 'changed_name', now: string) =>
      (await head({ closedAs, closedOn: '2027-04' }, now)).words;
    expect(await words('merged', before)).toContain('Its work will pass to:Tidewater Health Board');
    expect(await words('merged', after)).toContain('Its work passed to:Tidewater Health Board');
    expect(await words('changed_name', before)).toContain('It will be called:Tidewater Health Board');
    expect(await words('changed_name', after)).toContain('It is now called:Tidewater Health Board');
  });
});
