import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { SampleFile } from '../files.js';
import { emblems } from './emblems.js';
import { callsAnswered, howSureWeAre, letterBeforeAndAfter, waitingTimes } from './figures.js';
import * as more from './more-scenes.js';
import { portraits, sevenFish } from './portraits.js';
import * as scenes from './scenes.js';
import type { Drawing } from './shape.js';

/** Which drawing becomes which file. */
export const drawings: Partial<Record<SampleFile, Drawing>> = {
  'letter-on-the-mat.png': scenes.letterOnTheMat,
  'letter-before-and-after.png': letterBeforeAndAfter,
  'phone-left-ringing.png': scenes.phoneLeftRinging,
  'calls-answered.png': callsAnswered,
  'reply-to-the-text.png': scenes.replyToText,
  'two-calendars.png': scenes.twoCalendars,
  'kitchen-table.png': scenes.kitchenTable,
  'harbour-at-six.png': scenes.harbour,
  'waiting-times-chart.png': waitingTimes,
  'print-room.png': more.printRoom,
  'car-by-the-marsh.png': more.carByTheMarsh,
  'river-gauge.png': more.riverGauge,
  'bins-at-dawn.png': more.binsAtDawn,
  'how-sure-we-are.png': howSureWeAre,
  'ines-okafor-reid.png': portraits.ines,
  'tomasz-wren.png': portraits.tomasz,
  'bethan-adeyemi-lloyd.png': portraits.bethan,
  'harish-penhale.png': portraits.harish,
  'dilys-marchetti.png': portraits.dilys,
  'gwenllian-achebe-ross.png': portraits.gwenllian,
  'rafferty-osei.png': portraits.rafferty,
  'maud-tennant-iqbal.png': portraits.maud,
  'bookings-team.png': sevenFish,
  'patient-contact-service.png': emblems.patientContactService,
  'northmere-borough-council.png': emblems.northmere,
  'tidewater-institute.png': emblems.tidewater,
  'estuary-and-saltings-board.png': emblems.estuaryBoard,
  'health-letters-unit.png': emblems.healthLettersUnit,
  'tern-and-tiller.png': emblems.ternAndTiller,
  'quietline.png': emblems.quietline,
};

/** The bytes of a drawing, as PNG in few colours. */
export function rasterise({ width, height, svg }: Drawing): Promise<Buffer> {
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}</svg>`;
  return sharp(Buffer.from(document)).png({ palette: true, colours: 128, effort: 10 }).toBuffer();
}

/** Draws every picture of the sample content into a folder. */
export async function drawAll(folder: string): Promise<void> {
  for (const [name, drawing] of Object.entries(drawings)) {
    await writeFile(join(folder, name), await rasterise(drawing));
  }
}
