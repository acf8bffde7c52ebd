import { palette as c } from './palette.js';
import { box, disc, outline, scene, stroke, textLines, turned } from './shape.js';

/** A press that prints letters, with one sheet in the air. */
export const printRoom = scene(
  box(0, 0, 1600, 900, c.sand),
  box(0, 690, 1600, 210, c.clay),
  box(150, 90, 300, 220, c.mist, 8),
  box(292, 90, 16, 220, c.sand),
  box(150, 192, 300, 16, c.sand),
  box(360, 420, 760, 300, c.slate, 22),
  box(360, 620, 760, 100, c.navy, 22),
  disc(520, 420, 130, c.navy),
  disc(520, 420, 92, c.blue),
  disc(520, 420, 26, c.paper),
  disc(800, 420, 104, c.navy),
  disc(800, 420, 70, c.aqua),
  disc(800, 420, 20, c.paper),
  box(930, 470, 130, 90, c.leaf, 10),
  disc(968, 515, 22, c.paper),
  disc(1024, 515, 22, c.sun),
  ...Array.from({ length: 22 }, (_, sheet) =>
    box(1190 + (sheet % 3) * 4, 690 - sheet * 15, 260, 11, sheet % 2 ? c.paper : c.ice, 2),
  ),
  turned(
    -14,
    1180,
    240,
    box(1050, 130, 250, 190, c.paper, 6),
    box(1076, 156, 60, 16, c.blue, 3),
    textLines(1076, 194, 198, 5, 22),
  ),
  stroke('M960 330 C990 300 1010 290 1040 286', c.slate, 8),
  stroke('M950 270 C980 246 1000 240 1030 238', c.slate, 8),
);

/** A small car on its way over the marsh. */
export const carByTheMarsh = scene(
  box(0, 0, 1600, 900, '#dcebf3'),
  box(0, 0, 1600, 240, c.mist),
  disc(300, 210, 90, '#ffe9a8'),
  outline('M900 410 C1050 330 1240 340 1600 380 L1600 470 L900 470 Z', '#8fb9a6'),
  ...[1130, 1190, 1260, 1330].map(
    (x, index) =>
      box(x, 350 - (index % 2) * 16, 52, 60 + (index % 2) * 16, c.paper) +
      outline(
        `M${x - 8} ${350 - (index % 2) * 16} L${x + 26} ${316 - (index % 2) * 16} L${x + 60} ${350 - (index % 2) * 16} Z`,
        c.coral,
      ),
  ),
  box(0, 450, 1600, 450, '#9cc7b3'),
  outline(
    'M0 560 C260 500 420 600 700 560 C980 520 1200 590 1600 540 L1600 620 C1200 660 980 600 700 640 C420 670 260 590 0 640 Z',
    c.aqua,
  ),
  outline(
    'M120 900 C300 780 520 800 640 720 C700 680 640 650 720 630 C800 640 740 700 700 760 C640 830 520 840 470 900 Z',
    c.aqua,
  ),
  box(0, 660, 1600, 70, c.slate),
  ...[60, 260, 460, 660, 860, 1060, 1260, 1460].map((x) => box(x, 691, 90, 8, c.paper, 4)),
  outline(
    'M620 640 C620 590 660 580 700 576 C740 520 790 508 870 508 C950 508 990 540 1020 580 C1070 584 1090 600 1092 650 L1092 664 L620 664 Z',
    c.coral,
  ),
  outline('M726 578 C752 536 790 528 846 528 L846 578 Z', c.ice),
  outline('M862 528 C930 528 960 548 984 578 L862 578 Z', c.ice),
  disc(722, 664, 44, c.navy),
  disc(722, 664, 20, c.mist),
  disc(986, 664, 44, c.navy),
  disc(986, 664, 20, c.mist),
  stroke('M420 180 Q440 160 460 182 Q480 160 500 180', c.slate, 8),
  stroke('M540 120 Q556 104 572 122 Q588 104 604 120', c.slate, 8),
  stroke('M680 220 Q700 198 720 222 Q740 198 760 220', c.slate, 8),
  ...[140, 200, 1330, 1400, 1470].map((x) =>
    stroke(`M${x} 880 L${x - 10} 790 M${x + 14} 880 L${x + 30} 800`, c.leaf, 8),
  ),
);

/** A gauge in a river that rises. */
export const riverGauge = scene(
  box(0, 0, 1600, 900, '#1c2f45'),
  disc(1290, 170, 74, '#cfd9e0'),
  outline('M0 420 C240 360 420 410 640 380 C940 340 1240 420 1600 370 L1600 560 L0 560 Z', '#16263a'),
  box(210, 330, 120, 110, '#22384f'),
  outline('M196 330 L270 280 L344 330 Z', '#16263a'),
  box(252, 362, 36, 40, '#ffd98a'),
  box(0, 520, 1600, 380, '#5d4a37'),
  outline(
    'M0 520 C200 500 320 544 520 522 C760 500 900 548 1120 522 C1320 502 1460 536 1600 516 L1600 560 L0 560 Z',
    '#7a634a',
  ),
  box(720, 150, 150, 620, c.paper, 8),
  ...[0, 1, 2, 3, 4, 5].map(
    (mark) =>
      box(720, 190 + mark * 96, mark % 2 ? 60 : 92, 18, mark < 3 ? c.coral : c.navy) +
      disc(838, 199 + mark * 96, 9, c.navy),
  ),
  outline(
    'M560 560 C660 530 760 590 880 552 C960 530 1020 566 1060 556 L1060 900 L560 900 Z',
    'rgba(93,74,55,0.88)',
  ),
  stroke(
    'M590 600 C680 580 720 620 800 600 M900 640 C960 624 1000 650 1040 636 M200 640 C280 622 340 656 420 638 M1180 660 C1260 640 1320 676 1400 656',
    '#9a8164',
    10,
  ),
  ...Array.from({ length: 46 }, (_, drop) => {
    const [x, y] = [(drop * 347) % 1600, (drop * 191) % 500];
    return stroke(`M${x} ${y} L${x - 14} ${y + 46}`, 'rgba(207,232,246,0.55)', 5);
  }),
);

const bin = (x: number, y: number, width: number, height: number, fill: string) =>
  outline(`M${x} ${y} L${x + width} ${y} L${x + width - 22} ${y + height} L${x + 22} ${y + height} Z`, fill) +
  box(x - 14, y - 34, width + 28, 40, fill, 12) +
  disc(x + width - 36, y + height, 26, c.navy);

/** Three bins at the kerb, before anybody is up. */
export const binsAtDawn = scene(
  box(0, 0, 1600, 900, '#f9d4a8'),
  box(0, 0, 1600, 260, '#c9b6cf'),
  disc(1340, 420, 110, '#ffe9a8'),
  ...[0, 1, 2, 3, 4].map((house) => {
    const x = house * 330 - 30;
    return (
      box(x, 300, 331, 360, house % 2 ? '#a9715b' : '#96624e') +
      outline(`M${x - 14} 304 L${x + 155} 190 L${x + 324} 304 Z`, c.slate) +
      box(x + 44, 372, 76, 96, house === 3 ? '#ffe08a' : '#3c4a5c', 4) +
      box(x + 190, 372, 76, 96, '#3c4a5c', 4) +
      box(x + 122, 520, 72, 140, house % 2 ? c.deep : c.leaf, 4)
    );
  }),
  box(0, 660, 1600, 60, c.cloud),
  box(0, 720, 1600, 180, c.slate),
  ...[80, 420, 760, 1100, 1440].map((x) => box(x, 810, 170, 12, c.paper, 6)),
  bin(560, 470, 180, 240, '#7a4f2e'),
  bin(790, 470, 180, 240, '#6c757d'),
  bin(1030, 600, 96, 110, c.leaf),
);
