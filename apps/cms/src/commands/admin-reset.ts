import { resetAdministrator } from './reset-administrator.js';
import { runCommand } from './run-command.js';

void runCommand(resetAdministrator);
