/** One line of prose: a line of Markdown, or of a comment in code. */
export interface ProseLine {
  line: number;
  text: string;
}

const slashComments = /\.(ts|tsx|js|mjs|cjs|scss|css)$/;
const hashComments = /(\.(ya?ml|sh)|^\.ci\/run|ignore|\.npmrc|\.editorconfig)$/;

/** What a file says to people: all of a Markdown file, the comments of code, nothing of anything else. */
export function listProse(path: string, text: string): ProseLine[] {
  if (path.endsWith('.md')) return lines(text).map((line, index) => ({ line: index + 1, text: line }));
  if (slashComments.test(path)) return listMatches(text, /(?<=^|[\s;,{}()])(?:\/\*[\s\S]*?\*\/|\/\/.*)/gm);
  if (hashComments.test(path)) return listMatches(text, /(?<=^|\s)#.*/gm);
  return [];
}

function listMatches(text: string, comments: RegExp): ProseLine[] {
  return [...text.matchAll(comments)].flatMap((match) => {
    const first = lines(text.slice(0, match.index)).length;
    return lines(match[0]).map((line, index) => ({ line: first + index, text: line }));
  });
}

const lines = (text: string) => text.split('\n');
