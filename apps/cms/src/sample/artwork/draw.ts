import { join } from 'node:path';
import { drawAll } from './draw-all.js';

// Run compiled, by the script `sample:draw` of package.json: this then stands in dist/src/sample/artwork.
void drawAll(join(__dirname, '../../../../src/sample/files'));
