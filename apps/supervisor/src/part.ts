import { setTimeout as wait } from 'node:timers/promises';

/** Something started. */
export interface Running {
  /** Settles when it is gone, and says how that came: `exit code 1`, `SIGKILL`. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/** Something to be kept running: the database server, the API, the worker. */
export interface Part {
  readonly name: string;
  /** Resolves when it does its work; rejects, with nothing left behind, when it ended before or the signal came. */
  start(signal: AbortSignal): Promise<Running>;
}

export interface Kept {
  /** Settles with the first start. */
  readonly started: Promise<void>;
  stop(): Promise<void>;
}

const shortestDelayMs = 200;
const longestDelayMs = 10_000;
/** Having lived so long, a part is taken to be well again. */
const healthyAfterMs = 30_000;

/**
 * Starts a part and starts it again whenever it ends by itself, each time waiting longer while it keeps ending at
 * once. That the first start fails is for the caller to know; later ones are only told.
 */
export function keepRunning(part: Part, tell: (line: string) => void): Kept {
  const ending = new AbortController();
  let running: Running | null = null;
  const start = async (): Promise<void> => {
    running = null;
    running = await part.start(ending.signal);
  };
  const started = start();
  const watching = started.then(
    () => restartUntil(ending.signal, part, { start, current: () => running, tell }),
    () => undefined,
  );
  return {
    started,
    stop: async () => {
      ending.abort();
      await running?.stop();
      await watching;
      // It may have come up just when the end was asked for.
      await running?.stop();
    },
  };
}

interface Life {
  readonly start: () => Promise<void>;
  readonly current: () => Running | null;
  readonly tell: (line: string) => void;
}

async function restartUntil(ended: AbortSignal, part: Part, life: Life): Promise<void> {
  let delayMs = shortestDelayMs;
  for (;;) {
    const since = Date.now();
    const how = await life.current()?.exited;
    if (ended.aborted) return;
    if (Date.now() - since > healthyAfterMs) delayMs = shortestDelayMs;
    const what = how === undefined ? 'did not start' : `ended (${how})`;
    life.tell(`${part.name} ${what}, starting it again in ${delayMs / 1000} s`);
    await wait(delayMs, undefined, { signal: ended }).catch(() => undefined);
    delayMs = Math.min(delayMs * 2, longestDelayMs);
    if (ended.aborted) return;
    await life.start().catch((error: unknown) => {
      if (!ended.aborted)
        life.tell(`${part.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
}
