/** A page that the front door writes by itself: it needs neither Next nor the CMS. */
export interface PlainPage {
  status: 400 | 404 | 405 | 429 | 500 | 503;
  html: string;
}

/** The style of the plain pages; it stands inside them and the CSP knows its hash. */
export const plainStyle = `body{margin:0;font:1.1875rem/1.5 arial,sans-serif;color:#212b32;background:#f0f4f5}
header{background:#0b3954;color:#fff;padding:1rem 0}header a{color:#fff;font-weight:700}
header div,main{max-width:44rem;margin:0 auto;padding:0 1rem}
main{padding-top:2rem;padding-bottom:4rem;overflow-wrap:break-word}h1{font-size:2rem;line-height:1.2}
a{color:#005eb8}a:focus{background:#ffeb3b;color:#212b32;outline:4px solid #212b32}`;

/** What a plain page says. */
export interface PlainText {
  title: string;
  lines: readonly string[];
}

const texts: Record<PlainPage['status'], PlainText> = {
  400: {
    title: 'We do not understand this address',
    lines: ['If you typed or pasted the web address, check it is correct.'],
  },
  404: {
    title: 'Page not found',
    lines: ['If you typed or pasted the web address, check it is correct.'],
  },
  405: {
    title: 'This address can only be read',
    lines: ['Nothing can be sent to this website.'],
  },
  429: {
    title: 'You have asked for too much at once',
    lines: ['Try again in a minute.'],
  },
  500: {
    title: 'Sorry, there is a problem with this website',
    lines: ['This page could not be shown. We have been told about it.', 'Try again later.'],
  },
  503: {
    title: 'Sorry, this website is unavailable',
    lines: ['What you asked for cannot be fetched at the moment.', 'Try again in a few minutes.'],
  },
};

/** The plain page for a status. */
export const getPlainPage = (status: PlainPage['status'], siteName: string): PlainPage => ({
  status,
  html: writePlainPage(texts[status], siteName),
});

/** A page of the front door's own, whatever it says. */
export function writePlainPage({ title, lines }: PlainText, siteName: string): string {
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
  const name = escape(siteName);
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<style>${plainStyle}</style>
</head>
<body>
<header><div><a href="/">${name}</a></div></header>
<main>
<h1>${title}</h1>
${paragraphs}
<p><a href="/">Go to the home page</a></p>
</main>
</body>
</html>
`;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
