import { palette as c } from './palette.js';
import { box, disc, outline, square, stroke } from './shape.js';
import { fish } from './shoal.js';

interface Look {
  wall: string;
  skin: string;
  hair: string;
  top: string;
}

const shoulders = (fill: string) =>
  outline('M70 640 C80 500 190 450 320 450 C450 450 560 500 570 640 Z', fill);
const head = (skin: string) =>
  box(272, 380, 96, 110, skin, 40) +
  outline(
    'M206 270 C206 180 258 130 320 130 C382 130 434 180 434 270 C434 360 384 424 320 424 C256 424 206 360 206 270 Z',
    skin,
  );

const portrait = ({ wall, skin, hair, top }: Look, behind: string, before: string, worn = '') =>
  square(
    box(0, 0, 640, 640, wall),
    disc(500, 140, 190, 'rgba(255,255,255,0.14)'),
    outline(behind, hair),
    shoulders(top),
    head(skin),
    outline(before, hair),
    worn,
  );

const glasses =
  stroke('M232 282 L296 282 M344 282 L408 282 M296 282 L344 282', c.navy, 8) +
  stroke('M232 262 h64 v44 h-64 Z M344 262 h64 v44 h-64 Z', c.navy, 8);

/** Portraits without faces: hair, clothes and a way to stand are enough to tell people apart. */
export const portraits = {
  ines: portrait(
    { wall: c.aqua, skin: '#8a5a3c', hair: '#2b1a12', top: c.sun },
    'M150 280 C130 120 250 60 320 66 C400 60 510 120 490 280 C530 340 480 400 450 380 L190 380 C150 400 110 340 150 280 Z',
    'M200 260 C200 150 260 110 320 112 C380 110 440 150 440 260 C410 210 380 190 320 192 C260 190 226 214 200 260 Z',
  ),
  tomasz: portrait(
    { wall: c.sand, skin: '#f0c9a8', hair: '#a8642c', top: c.blue },
    'M210 240 C200 130 270 100 330 104 C400 104 446 150 432 240 Z',
    'M206 300 C214 330 226 352 244 352 C280 330 360 330 396 352 C414 352 426 330 434 300 C440 390 390 452 320 452 C250 452 200 390 206 300 Z M200 250 C190 140 260 96 330 100 C410 100 452 160 438 250 C420 200 390 180 350 190 C300 200 240 180 200 250 Z',
  ),
  bethan: portrait(
    { wall: c.leaf, skin: '#d9a066', hair: '#1e2a44', top: c.coral },
    'M190 270 C180 130 260 90 320 92 C380 90 460 130 450 270 L470 500 C430 530 400 520 390 480 L250 480 C240 520 210 530 170 500 Z',
    'M200 280 C196 160 250 112 330 112 C400 112 446 170 440 280 C430 230 400 190 340 180 C300 220 240 220 200 280 Z',
  ),
  harish: portrait(
    { wall: c.blue, skin: '#b97a4c', hair: '#3a3f45', top: c.paper },
    'M212 230 C206 140 270 108 320 110 C380 108 436 140 428 230 Z',
    'M202 262 C194 150 262 104 320 106 C384 104 446 150 438 262 C424 206 396 178 320 180 C244 178 216 206 202 262 Z',
  ),
  dilys: portrait(
    { wall: c.coral, skin: '#f3d2b8', hair: '#e6e9ec', top: c.navy },
    'M176 290 C140 180 200 80 320 78 C440 80 500 180 464 290 C480 360 420 390 400 350 L240 350 C220 390 160 360 176 290 Z M270 84 C260 40 380 40 370 84 Z',
    'M196 270 C200 150 260 108 320 110 C390 110 440 160 444 270 C400 250 370 210 350 180 C310 220 250 240 196 270 Z',
    glasses,
  ),
  gwenllian: portrait(
    { wall: c.sun, skin: '#6f4630', hair: '#16110f', top: c.leaf },
    'M160 330 C120 160 230 64 320 70 C410 64 520 160 480 330 C500 400 470 440 430 430 L210 430 C170 440 140 400 160 330 Z M140 150 C110 70 220 40 250 110 Z M500 150 C530 70 420 40 390 110 Z',
    'M202 250 C206 150 262 110 320 112 C378 110 434 150 438 250 C400 196 360 176 320 178 C280 176 240 196 202 250 Z',
  ),
  rafferty: portrait(
    { wall: c.slate, skin: '#5b3826', hair: '#1b1512', top: c.aqua },
    'M214 220 C206 132 270 100 320 102 C376 100 434 132 426 220 Z',
    'M204 240 C198 148 262 104 320 106 C384 104 442 148 436 240 C426 196 396 168 320 170 C244 168 214 196 204 240 Z',
    glasses,
  ),
  maud: portrait(
    { wall: c.mist, skin: '#e0b08c', hair: '#7d8790', top: c.coral },
    'M182 300 C160 160 230 88 320 88 C410 88 480 160 458 300 C452 340 430 350 420 330 L220 330 C210 350 188 340 182 300 Z',
    'M194 280 C196 156 256 108 330 110 C404 112 446 170 442 266 C410 240 300 250 270 190 C250 230 220 250 194 280 Z',
  ),
};

/** The emblem of a team of seven: seven fish, one of them another colour. */
export const sevenFish = square(
  box(0, 0, 640, 640, c.navy),
  ...(
    [
      [210, 150],
      [360, 190],
      [120, 260],
      [270, 300],
      [420, 340],
      [190, 410],
      [340, 470],
    ] as const
  ).map(([x, y], index) => fish(x, y, 130, index === 3 ? c.sun : c.aqua)),
);
