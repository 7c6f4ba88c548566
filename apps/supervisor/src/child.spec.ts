import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { answers, howItEnds, untilReady, type StartedChild } from './child.js';

/** A process that does nothing until it is ended. */
function aSilentChild(): StartedChild {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const exited = howItEnds(child);
  const stop = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return { process: child, exited, stop };
}

describe(untilReady.name, () => {
  it('gives up, and ends the child, as soon as the end is asked for', async () => {
    const child = aSilentChild();
    const ending = new AbortController();
    const ready = untilReady(child, () => new Promise(() => undefined), ending.signal);
    ending.abort();
    await expect(ready).rejects.toThrow('was ended before it was ready');
    expect(await child.exited).toBe('SIGKILL');
  });

  it('says how a child ended that never became ready', async () => {
    const child = aSilentChild();
    const ready = untilReady(child, () => new Promise(() => undefined), new AbortController().signal);
    child.process.kill('SIGTERM');
    await expect(ready).rejects.toThrow('ended before it was ready (SIGTERM)');
  });
});

describe(answers.name, () => {
  it('asks again where somebody takes the call and says nothing', async () => {
    let calls = 0;
    const server = createServer((socket) => {
      calls += 1;
      if (calls === 1) return;
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await answers(`http://127.0.0.1:${port}/readyz`)(new AbortController().signal);
    expect(calls).toBe(2);
    server.close();
  });
});
