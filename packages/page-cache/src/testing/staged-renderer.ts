import { vi } from 'vitest';
import type { RenderedAnswer, Renderer, RenderRequest } from '../index.js';

/** One render that a test lets end as it likes. */
export interface StagedRender extends RenderRequest {
  end: (answer?: Partial<RenderedAnswer>) => void;
  fail: (error: Error) => void;
}

/** A renderer whose renders begin by themselves and end when the test says so. */
export function createStagedRenderer(): {
  render: Renderer;
  renders: StagedRender[];
  begun: (count: number) => Promise<StagedRender>;
} {
  const renders: StagedRender[] = [];
  return {
    render: (request) =>
      new Promise((resolve, reject) => {
        renders.push({
          ...request,
          end: (answer) => resolve(page(`render ${renders.length}`, answer)),
          fail: reject,
        });
      }),
    renders,
    begun: (count) =>
      vi.waitFor(() => {
        const render = renders[count - 1];
        if (!render) throw new Error(`${renders.length} renders have begun, not ${count}`);
        return render;
      }),
  };
}

/** A page for everybody, with one tag. */
export function page(body: string, rest: Partial<RenderedAnswer> = {}): RenderedAnswer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body, tags: ['a'], ...rest };
}
