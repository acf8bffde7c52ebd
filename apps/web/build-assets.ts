import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const source = path.join(import.meta.dirname, 'src/browser');
const target = path.join(import.meta.dirname, 'dist/assets');

// The hash in each name lets browsers keep the file for ever.
await rm(target, { recursive: true, force: true });
await build({
  entryPoints: [
    path.join(source, 'start.ts'),
    path.join(source, 'preview.ts'),
    path.join(source, 'favicon.svg'),
  ],
  outdir: target,
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.svg': 'copy' },
  logLevel: 'warning',
});
