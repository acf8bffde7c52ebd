import { restoreBackup } from '../backup/restore-backup.js';
import { runKeeping } from './run-keeping.js';

runKeeping(restoreBackup);
