import JSZip from 'jszip';

/** A Word document in the parts and the markup that Word writes, with one of everything that an editor may meet. */
export async function writeWordFile(): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(parts)) archive.file(name, head + text);
  return new Uint8Array(await archive.generateAsync({ type: 'arraybuffer' }));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

const run = (text: string, marks = '') =>
  `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text}</w:p>`;
const point = (level: number, list: number, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text && run(text)}</w:p></w:tc>`;
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const level = (number: number, format: string) =>
  `<w:lvl w:ilvl="${number}"><w:numFmt w:val="${format}"/></w:lvl>`;

const body = [
  styled('Title', run('Pier repairs')),
  styled('TOC1', run('Costs')),
  styled('Heading1', run('Costs')),
  `<w:p>${run('The ')}${run('north pier', '<w:b/>')}${run(' needs ')}${run('new', '<w:i/>')}${run(' piles')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(', see ')}<w:hyperlink r:id="rId9">${run('the survey', '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>${run('.')}<w:del w:id="1" w:author="Edda"><w:r><w:delText>Or a ferry.</w:delText></w:r></w:del><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
  '<w:p/>',
  point(0, 1, 'Timber'),
  point(1, 1, 'oak'),
  point(0, 1, 'Iron'),
  point(0, 2, 'Measure'),
  styled('Caption', run('Table 1: Piles')),
  `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Pier')}${cell('Piles')}</w:tr><w:tr>${cell('North', '<w:vMerge w:val="restart"/>')}${cell('12')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('3 spare')}</w:tr></w:tbl>`,
  styled('Quote', run('A pier is a road that gives up.')),
].join('');

const parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    'document.main',
    'styles',
    'numbering',
    'footnotes',
    'comments',
    'header',
  ]
    .map(
      (kind) =>
        `<Override PartName="/word/${{ 'document.main': 'document', header: 'header1' }[kind] ?? kind}.xml" ContentType="${main}.${kind}+xml"/>`,
    )
    .join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    'styles',
    'numbering',
    'footnotes',
    'comments',
  ]
    .map(
      (kind, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${kind}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId9" Type="${office}/hyperlink" Target="https://pier.example/survey?utm_source=w&amp;p=1" TargetMode="External"/></Relationships>`,
  'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
  'word/styles.xml': `<w:styles ${w}>${style('Title', 'Title')}${style('TOC1', 'toc 1')}${style('Heading1', 'heading 1')}${style('ListParagraph', 'List Paragraph')}${style('Caption', 'caption')}${style('Quote', 'Quote')}</w:styles>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2"><w:p>${run('Counted by divers.')}</w:p></w:footnote></w:footnotes>`,
  'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="Edda"><w:p>${run('Is that so?')}</w:p></w:comment></w:comments>`,
  'word/header1.xml': `<w:hdr ${w}><w:p>${run('Draft &amp; confidential')}</w:p></w:hdr>`,
};
