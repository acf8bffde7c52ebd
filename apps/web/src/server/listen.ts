import type { Server } from 'node:http';

/** Begins to listen; a port that cannot be had is told in words, with the way out. */
export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const place = `${host}:${port}`;
  if (error.code === 'EADDRINUSE')
    return new Error(`Another program listens on ${place}. Stop it, or set WEB_PORT to a free port.`);
  if (error.code === 'EACCES')
    return new Error(`This user may not listen on ${place}. Set WEB_PORT to a port from 1024 up.`);
  return new Error(`Cannot listen on ${place}: ${error.message}`);
}
