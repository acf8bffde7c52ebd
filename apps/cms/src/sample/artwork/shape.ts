import { palette } from './palette.js';

/** A drawing: its size in pixels and the SVG inside. */
export interface Drawing {
  width: number;
  height: number;
  svg: string;
}

/** A wide picture for the head of an article. */
export const scene = (...parts: string[]): Drawing => ({ width: 1600, height: 900, svg: parts.join('') });

/** A square picture for a person, a team or an organisation. */
export const square = (...parts: string[]): Drawing => ({ width: 640, height: 640, svg: parts.join('') });

/** A box, with rounded corners where asked for. */
export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

/** A disc. */
export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

/** Any outline, filled. */
export const outline = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** A line without a filling. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Parts turned about a point. */
export const turned = (degrees: number, x: number, y: number, ...parts: string[]): string =>
  `<g transform="rotate(${degrees} ${x} ${y})">${parts.join('')}</g>`;

interface Lettering {
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: 'normal' | 'bold';
}

/** Words, in a plain face. */
export const words = (
  text: string,
  x: number,
  y: number,
  size: number,
  { fill = palette.slate, anchor = 'start', weight = 'normal' }: Lettering = {},
): string =>
  `<text x="${x}" y="${y}" font-family="Arial, 'Liberation Sans', sans-serif" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${text}</text>`;

/** Lines of unreadable text, as on a page seen from afar. */
export const textLines = (x: number, y: number, width: number, count: number, gap = 22): string =>
  Array.from({ length: count }, (_, index) =>
    box(
      x,
      y + index * gap,
      width * (index % 4 === 3 ? 0.62 : 0.92 + (index % 3) * 0.04),
      gap * 0.36,
      palette.cloud,
      3,
    ),
  ).join('');
