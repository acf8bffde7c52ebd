import { parentPort } from 'node:worker_threads';

// Stands for the thread that renders: its paths say what goes wrong.
parentPort.on('message', ({ type, id, path }) => {
  if (type === 'close') return parentPort.close();
  if (type === 'abort') return fail(id, 'given up');
  if (path === '/throws') throw new Error('planted');
  if (path === '/never-ends') for (;;);
  if (path === '/slow') return;
  const page = {
    type: 'page',
    status: 200,
    contentType: 'text/html',
    body: path,
    location: null,
    tags: new Set(['a']),
    validUntil: null,
  };
  parentPort.postMessage({ type: 'rendered', id, result: page });
});
parentPort.postMessage({ type: 'ready' });

function fail(id, reason) {
  const result = { type: 'failed', status: 503, reason, cause: 'Error: planted' };
  parentPort.postMessage({ type: 'rendered', id, result });
}
