import { listSurprises } from './compare.js';
import { drawTable } from './draw-table.js';
import notMet from './not-met.json' with { type: 'json' };
import { runSuite } from './run-suite.js';

// Prints what comes of every test, and fails when that is not what is written down.
const outcomes = await runSuite();
const surprises = listSurprises(outcomes, notMet);
process.stdout.write(`${drawTable(outcomes, notMet)}\n`);
for (const surprise of surprises) process.stderr.write(`${surprise}\n`);
process.exitCode = surprises.length > 0 ? 1 : 0;
