import { runCommand } from './commands.ts';

process.exitCode = await runCommand(process.argv[2], process.argv.slice(3));
