import { Worker } from 'node:worker_threads';
import type { DualShare, Elsewhere, Found, SearchTask } from '@app/matching';

/** What the second thread is asked for. */
export type Order = { readonly share: DualShare } | { readonly task: SearchTask };

/** Another processor's help for one solver: it answers for half of the needs, then searches while the solver bounds. */
export interface SecondThread extends Elsewhere {
  readonly end: () => Promise<void>;
}

/** Starts it at once, so that it is there when it is needed. Compiled code only: source has no file that a thread could load. */
export function startSecondThread(): SecondThread {
  const thread = new Worker(new URL('./help-in-thread.js', import.meta.url), {
    // The flags that this process was started with aren't the thread's.
    execArgv: [],
  });
  const order = (message: Order) => thread.postMessage(message);
  let answer: { resolve: (found: Found) => void; reject: (error: Error) => void } | null = null;
  thread.on('message', (found: Found) => answer?.resolve(found));
  thread.on('error', (error) => answer?.reject(error));
  thread.on('exit', (code) => answer?.reject(new Error(`the second thread ended with ${code} and no plan`)));
  return {
    serveDual: (share) => order({ share }),
    search: (task) =>
      new Promise((resolve, reject) => {
        answer = { resolve, reject };
        order({ task });
      }),
    end: async () => void (await thread.terminate()),
  };
}
