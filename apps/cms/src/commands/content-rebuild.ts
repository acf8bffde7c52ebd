import { rebuildContent } from '../keeping/rebuild-content.js';
import { runCommand } from './run-command.js';

void runCommand(rebuildContent);
