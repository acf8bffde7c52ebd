import type { Server } from 'node:http';

/** Thrown when a port cannot be had. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** Begins to listen; a port that cannot be had is told in words, with the setting that is the way out. */
export function listen(server: Server, host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, `${host}:${port}`, setting), { cause: error })),
    );
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function explain({ code, message }: NodeJS.ErrnoException, place: string, setting: string): string {
  if (code === 'EADDRINUSE')
    return `Another program listens on ${place}. Stop it, or set ${setting} to a free port.`;
  if (code === 'EACCES')
    return `This user may not listen on ${place}. Set ${setting} to a port from 1024 up.`;
  return `Cannot listen on ${place}: ${message}`;
}
