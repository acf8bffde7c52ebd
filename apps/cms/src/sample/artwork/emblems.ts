import { palette as c } from './palette.js';
import { box, disc, outline, square, stroke } from './shape.js';
import { fish } from './shoal.js';

/** The emblems of the sample organisations. */
export const emblems = {
  patientContactService: square(
    box(0, 0, 640, 640, c.blue),
    outline(
      'M130 180 C130 150 150 130 180 130 L460 130 C490 130 510 150 510 180 L510 380 C510 410 490 430 460 430 L300 430 L200 520 L200 430 L180 430 C150 430 130 410 130 380 Z',
      c.paper,
    ),
    fish(230, 280, 210, c.blue),
  ),
  healthLettersUnit: square(
    box(0, 0, 640, 640, c.slate),
    box(120, 190, 400, 270, c.paper, 16),
    stroke('M136 206 L320 350 L504 206', c.slate, 20),
  ),
  ternAndTiller: square(
    box(0, 0, 640, 640, c.sand),
    outline(
      'M90 250 C200 190 280 230 330 310 C370 220 450 150 570 150 C500 220 430 300 350 400 C300 330 220 260 90 250 Z',
      c.navy,
    ),
    stroke('M110 480 C180 440 250 520 320 480 C390 440 460 520 530 480', c.bright, 26),
    disc(392, 262, 10, c.sand),
  ),
  quietline: square(
    box(0, 0, 640, 640, c.leaf),
    stroke('M120 320 L230 320', c.paper, 34),
    stroke('M320 210 L320 430', c.paper, 34),
    stroke('M410 320 L520 320', c.paper, 34),
  ),
  northmere: square(
    box(0, 0, 640, 640, c.navy),
    outline('M70 400 L210 220 L300 320 L410 170 L570 400 Z', c.paper),
    stroke('M70 470 C170 430 230 510 330 470 C430 430 490 510 570 470', c.aqua, 28),
    stroke('M130 540 C210 506 260 570 340 540 C420 506 470 570 520 540', c.bright, 28),
  ),
  tidewater: square(
    box(0, 0, 640, 640, c.paper),
    box(120, 350, 80, 150, c.aqua, 6),
    box(230, 270, 80, 230, c.bright, 6),
    box(340, 190, 80, 310, c.blue, 6),
    box(450, 120, 80, 380, c.navy, 6),
    stroke('M90 540 L560 540', c.slate, 16),
  ),
  estuaryBoard: square(
    box(0, 0, 640, 640, c.mist),
    outline('M0 330 C140 270 250 380 380 320 C480 276 560 300 640 280 L640 640 L0 640 Z', c.leaf),
    outline(
      'M260 640 C300 520 220 470 320 400 C400 346 360 310 420 300 C470 320 430 380 400 420 C340 500 440 540 420 640 Z',
      c.aqua,
    ),
    disc(480, 150, 64, c.sun),
  ),
};
