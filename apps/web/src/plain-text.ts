/** Lines of text as an answer, for whoever is no browser. */
export const sendText = (...lines: string[]): Response =>
  new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
