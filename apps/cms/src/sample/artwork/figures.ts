import { palette as c } from './palette.js';
import { box, disc, scene, stroke, textLines, words } from './shape.js';

const page = (x: number, y: number, width: number, height: number) =>
  box(x + 8, y + 8, width, height, '#c3d4de', 6) + box(x, y, width, height, c.paper, 6);

const crowded = (x: number, y: number) => page(x, y, 300, 400) + textLines(x + 24, y + 28, 252, 22, 16);

/** The old letter of four pages beside the new one of one page. */
export const letterBeforeAndAfter = scene(
  box(0, 0, 1600, 900, c.ice),
  words('Before', 100, 92, 44, { weight: 'bold', fill: c.slate }),
  words('After', 960, 92, 44, { weight: 'bold', fill: c.blue }),
  crowded(100, 130),
  crowded(430, 130),
  page(100, 560, 300, 300) + box(124, 584, 252, 150, c.cloud, 4) + textLines(124, 750, 252, 6, 16),
  page(430, 560, 300, 300) + textLines(454, 584, 252, 16, 16),
  box(124, 318, 110, 18, '#ffe08a', 3),
  stroke('M780 490 L880 490 M846 456 L880 490 L846 524', c.slate, 12),
  page(960, 130, 540, 730),
  box(1004, 176, 120, 30, c.blue, 4),
  box(1004, 246, 452, 190, '#ffe08a', 10),
  words('Tuesday 4 March', 1034, 312, 46, { weight: 'bold', fill: c.navy }),
  words('10.20am, Entrance B', 1034, 384, 40, { fill: c.navy }),
  textLines(1004, 484, 452, 3, 44),
  textLines(1004, 646, 380, 2, 44),
  box(1004, 760, 300, 50, c.mist, 8),
  words('Call or text 0142', 1024, 795, 30, { fill: c.navy }),
);

const bars: [string, number][] = [
  ['Hidden number', 29],
  ['Number shown', 39],
  ['Shown, and voicemail', 42],
  ['Shown, and text before', 63],
];

/** How many calls were answered, by how they were made. */
export const callsAnswered = scene(
  box(0, 0, 1600, 900, c.paper),
  words('Calls answered at the first try, in each 100', 90, 100, 44, { weight: 'bold', fill: '#212b32' }),
  ...bars.map(([label, share], index) => {
    const y = 190 + index * 165;
    const fill = index === bars.length - 1 ? c.blue : c.aqua;
    return (
      words(label, 90, y + 66, 36, { fill: '#212b32' }) +
      box(520, y, share * 14, 104, fill, 6) +
      words(String(share), 520 + share * 14 + 24, y + 68, 46, { weight: 'bold', fill: '#212b32' })
    );
  }),
  stroke('M520 170 L520 830', c.slate, 4),
);

const seconds = [6.1, 6.4, 6.3, 6.9, 7.2, 7.8, 8.1, 8.6, 9.1, 0.1, 0.1, 0.1];
const dayNames = ['Thu', 'Fri', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const point = (value: number, index: number): [number, number] => [190 + index * 116, 760 - value * 62];

/** How long the slow page took, day by day. */
export const waitingTimes = scene(
  box(0, 0, 1600, 900, c.paper),
  words('Seconds to load the page', 90, 96, 44, { weight: 'bold', fill: '#212b32' }),
  ...[0, 3, 6, 9].map(
    (value) =>
      stroke(`M160 ${760 - value * 62} L1520 ${760 - value * 62}`, c.cloud, 3) +
      words(String(value), 130, 774 - value * 62, 34, { anchor: 'end', fill: '#212b32' }),
  ),
  stroke(`M${seconds.map((value, index) => point(value, index).join(' ')).join(' L')}`, c.blue, 10),
  ...seconds.map((value, index) => disc(...point(value, index), 13, c.blue)),
  ...dayNames.map((day, index) =>
    words(day, 190 + index * 116, 826, 32, { anchor: 'middle', fill: '#212b32' }),
  ),
);

const surveys: [label: string, from: number, to: number][] = [
  ['Spring', 22, 41],
  ['Summer', 25, 43],
  ['Autumn', 30, 37],
  ['Winter', 44, 52],
];

/** Ranges of four surveys, without the dots that everybody would remember. */
export const howSureWeAre = scene(
  box(0, 0, 1600, 900, c.paper),
  words('Missed visits in each 100: where the true figure probably lies', 90, 100, 44, {
    weight: 'bold',
    fill: '#212b32',
  }),
  ...[10, 20, 30, 40, 50].map(
    (value) =>
      stroke(`M${260 + value * 22} 160 L${260 + value * 22} 780`, c.cloud, 3) +
      words(String(value), 260 + value * 22, 830, 34, { anchor: 'middle', fill: '#212b32' }),
  ),
  ...surveys.map(
    ([label, from, to], index) =>
      words(label, 90, 252 + index * 150, 38, { fill: '#212b32' }) +
      box(260 + from * 22, 200 + index * 150, (to - from) * 22, 84, index === 3 ? c.blue : c.aqua, 12),
  ),
);
