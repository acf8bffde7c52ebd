import { fileURLToPath } from 'node:url';
import { listFaults } from './prose/list-faults.ts';
import { openRepository } from './prose/repository.ts';

const repository = openRepository(fileURLToPath(new URL('../../..', import.meta.url)));
const faults = listFaults(repository);
for (const { file, line, what } of faults) process.stderr.write(`${file}:${String(line)}: ${what}\n`);
process.stdout.write(`${String(repository.files.length)} files read, ${String(faults.length)} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
