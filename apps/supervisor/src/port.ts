import { createServer } from 'node:net';

/** Fails with a sentence, before anything is started, where the API would fail with a stack trace. */
export async function checkPortIsFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(portMessage(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function portMessage(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use by another program: give --port or PORT`;
  if (error.code === 'EACCES') return `Port ${port} needs more rights than we have: give --port or PORT`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
