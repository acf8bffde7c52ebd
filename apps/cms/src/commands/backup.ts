import { writeBackup } from '../backup/write-backup.js';
import { runKeeping } from './run-keeping.js';

runKeeping(writeBackup);
