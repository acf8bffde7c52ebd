import { removeSample } from '../sample/remove-sample.js';
import { runCommand } from './run-command.js';

void runCommand(removeSample);
