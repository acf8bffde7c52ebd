import { palette as c } from './palette.js';
import { box, disc, outline, scene, stroke, textLines, turned } from './shape.js';
import { shoal } from './shoal.js';

/** A letter that has just come through the door. */
export const letterOnTheMat = scene(
  box(0, 0, 1600, 900, c.deep),
  box(0, 0, 1600, 330, c.blue),
  box(180, 0, 1240, 330, c.bright),
  box(620, 120, 360, 74, c.navy, 14),
  box(640, 140, 320, 14, c.aqua, 7),
  outline('M380 330 L1220 330 L1500 900 L100 900 Z', c.sand),
  outline('M330 470 L1270 470 L1400 820 L200 820 Z', c.clay),
  outline('M370 496 L1230 496 L1340 794 L260 794 Z', c.oak),
  outline('M640 330 L960 330 L1180 900 L520 900 Z', 'rgba(255,233,168,0.35)'),
  turned(
    -9,
    800,
    640,
    box(572, 520, 456, 270, '#8a5a31', 10),
    box(560, 506, 456, 270, c.paper, 10),
    stroke('M564 514 L788 668 L1012 514', c.mist, 8),
    box(612, 690, 190, 14, c.cloud, 7),
    box(612, 718, 140, 14, c.cloud, 7),
    box(930, 700, 58, 50, c.blue, 6),
  ),
);

/** A phone that rings and is not answered. */
export const phoneLeftRinging = scene(
  box(0, 0, 1600, 900, c.ice),
  box(170, 60, 1260, 570, c.mist, 18),
  disc(1130, 220, 84, c.sun),
  outline('M170 470 C420 350 620 520 880 430 C1120 350 1280 460 1430 400 L1430 630 L170 630 Z', c.aqua),
  outline('M170 540 C480 470 700 590 1000 520 C1200 480 1330 540 1430 510 L1430 630 L170 630 Z', c.bright),
  box(786, 60, 28, 570, c.paper),
  box(90, 620, 1420, 60, c.paper, 10),
  box(90, 680, 1420, 220, c.sand),
  outline('M300 620 L330 480 L470 480 L500 620 Z', c.coral),
  outline('M400 490 C320 420 300 330 330 260 C400 320 420 400 400 490 Z', c.leaf),
  outline('M402 490 C420 390 470 330 540 300 C540 390 480 460 402 490 Z', '#3aa37a'),
  outline('M398 490 C390 380 400 280 420 200 C450 300 440 400 398 490 Z', c.leaf),
  turned(
    12,
    930,
    580,
    box(860, 380, 200, 380, c.navy, 30),
    box(876, 408, 168, 324, c.blue, 12),
    disc(960, 500, 46, c.aqua),
    box(906, 570, 108, 16, c.paper, 8),
    disc(920, 670, 28, c.coral),
    disc(1002, 670, 28, '#3aa37a'),
  ),
  stroke('M800 430 C770 480 766 530 780 580', c.coral, 12),
  stroke('M750 410 C706 480 704 560 726 620', c.coral, 12),
  stroke('M1112 480 C1134 530 1134 590 1110 640', c.coral, 12),
  stroke('M1160 460 C1196 530 1194 620 1158 682', c.coral, 12),
);

const bubble = (x: number, y: number, width: number, fill: string, lines: number) =>
  box(x, y, width, 34 + lines * 34, fill, 24) +
  Array.from({ length: lines }, (_, index) =>
    box(
      x + 26,
      y + 26 + index * 34,
      width - (index === lines - 1 ? 130 : 52),
      14,
      'rgba(255,255,255,0.85)',
      7,
    ),
  ).join('');

/** A conversation in text messages. */
export const replyToText = scene(
  box(0, 0, 1600, 900, c.mist),
  disc(330, 240, 420, c.ice),
  disc(1380, 760, 460, '#b9dcf0'),
  shoal(7, 34, [90, 760], [640, 560], 190, [c.aqua, c.bright, c.blue]),
  turned(
    6,
    860,
    470,
    box(640, 60, 430, 860, c.navy, 56),
    box(664, 112, 382, 760, c.paper, 22),
    bubble(690, 170, 280, c.slate, 3),
    bubble(880, 336, 142, c.bright, 1),
    bubble(690, 432, 280, c.slate, 3),
    bubble(880, 598, 142, c.bright, 1),
    bubble(690, 694, 250, c.leaf, 2),
  ),
  outline(
    'M1600 900 L1600 560 C1470 500 1340 500 1240 520 C1150 536 1068 520 1040 560 C1020 596 1060 622 1110 622 C1060 640 1020 660 1030 700 C1040 730 1080 730 1110 720 C1070 740 1050 770 1070 800 C1090 826 1130 816 1150 806 C1180 860 1260 900 1330 900 Z',
    c.clay,
  ),
);

const calendar = (x: number, y: number, band: string, marked: number) => {
  const cells = Array.from({ length: 28 }, (_, day) =>
    box(
      x + 40 + (day % 7) * 74,
      y + 170 + Math.floor(day / 7) * 84,
      58,
      64,
      day === marked ? c.sun : c.ice,
      8,
    ),
  );
  return (
    box(x, y, 590, 560, c.paper, 18) +
    box(x, y, 590, 120, band, 18) +
    box(x, y + 90, 590, 30, band) +
    disc(x + 150, y + 22, 16, c.ice) +
    disc(x + 440, y + 22, 16, c.ice) +
    box(x + 190, y + 50, 210, 24, c.paper, 12) +
    cells.join('')
  );
};

/** Two calendars that do not agree. */
export const twoCalendars = scene(
  box(0, 0, 1600, 900, '#b9dcf0'),
  box(0, 760, 1600, 140, c.clay),
  box(0, 750, 1600, 20, c.oak),
  turned(-3, 440, 420, box(156, 146, 590, 560, '#8fbfdc', 18), calendar(140, 130, c.blue, 15)),
  turned(4, 1160, 420, box(886, 146, 590, 560, '#8fbfdc', 18), calendar(870, 130, c.coral, 16)),
  disc(800, 160, 104, c.navy),
  disc(800, 160, 86, c.paper),
  stroke('M800 160 L800 100', c.navy, 12),
  stroke('M800 160 L838 184', c.coral, 12),
);

const mug = (x: number, y: number, fill: string) =>
  stroke(`M${x + 84} ${y - 40} C${x + 160} ${y - 50} ${x + 160} ${y + 50} ${x + 84} ${y + 40}`, fill, 26) +
  disc(x, y, 104, fill) +
  disc(x, y, 82, '#5b3a21') +
  disc(x - 22, y - 20, 14, '#8a5a31');

/** A kitchen table, from above, during a test. */
export const kitchenTable = scene(
  box(0, 0, 1600, 900, c.clay),
  ...[90, 250, 410, 570, 730].map((y) =>
    stroke(`M0 ${y} C500 ${y - 14} 1000 ${y + 16} 1600 ${y - 4}`, '#d3a377', 6),
  ),
  turned(
    -6,
    780,
    450,
    box(588, 148, 420, 600, '#b9814f', 8),
    box(576, 136, 420, 600, c.paper, 8),
    box(616, 180, 90, 26, c.blue, 4),
    box(616, 240, 340, 120, '#ffe9a8', 8),
    box(640, 266, 200, 20, c.slate, 6),
    box(640, 306, 260, 20, c.slate, 6),
    textLines(616, 400, 340, 11, 28),
  ),
  mug(330, 300, c.coral),
  mug(1260, 620, c.aqua),
  disc(1270, 270, 150, c.paper),
  disc(1270, 270, 118, c.ice),
  ...(
    [
      [1220, 240],
      [1310, 230],
      [1270, 310],
    ] as const
  ).map(
    ([x, y]) =>
      disc(x, y, 46, c.oak) +
      disc(x - 12, y - 10, 6, c.sand) +
      disc(x + 14, y + 8, 6, c.sand) +
      disc(x + 6, y - 20, 5, c.sand),
  ),
  turned(38, 380, 640, box(240, 628, 280, 24, c.navy, 12), outline('M520 628 L564 640 L520 652 Z', c.sun)),
);

/** A harbour at six in the morning, with a shoal below the water. */
export const harbour = scene(
  box(0, 0, 1600, 900, '#fbe3c0'),
  box(0, 0, 1600, 210, '#f9d4a8'),
  disc(1120, 430, 130, c.sun),
  outline('M0 430 C200 330 380 350 560 420 C700 360 900 380 1000 430 L1000 470 L0 470 Z', '#8fbfdc'),
  outline('M0 460 C160 410 300 420 430 460 Z', c.bright),
  box(0, 450, 1600, 450, c.bright),
  box(0, 560, 1600, 340, c.blue),
  box(0, 700, 1600, 200, c.deep),
  box(1040, 462, 160, 12, '#ffd98a', 6),
  box(1080, 490, 90, 10, '#ffd98a', 5),
  box(1000, 520, 220, 10, '#7fc0ea', 5),
  outline('M196 450 L224 190 L296 190 L324 450 Z', c.paper),
  outline('M204 376 L213 300 L307 300 L316 376 Z', c.coral),
  box(218, 140, 84, 54, c.navy),
  box(234, 150, 52, 34, '#ffe9a8'),
  outline('M206 140 L260 96 L314 140 Z', c.coral),
  outline('M60 470 L460 470 L420 420 L110 420 Z', c.slate),
  outline('M640 480 L860 480 L820 540 L690 540 Z', c.coral),
  stroke('M760 480 L760 330', c.navy, 10),
  outline('M772 340 L772 460 L860 460 Z', c.paper),
  outline('M1300 500 L1480 500 L1450 552 L1340 552 Z', c.paper),
  stroke('M1390 500 L1390 400', c.navy, 8),
  outline('M1380 408 L1380 482 L1310 482 Z', '#ffe9a8'),
  shoal(41, 64, [160, 780], [1420, 690], 150, [c.aqua, c.mist, '#7fc0ea', c.sun]),
);
