import { verifyContent } from '../keeping/verify-content.js';
import { runCommand } from './run-command.js';

void runCommand(verifyContent);
