import { Worker } from 'node:worker_threads';
import type { Found, SearchElsewhere } from '@app/matching';

/** Another processor's help for one solver: it searches while the solver bounds. */
export interface SecondThread {
  /** One search at a time. Rejects where the thread dies. */
  readonly search: SearchElsewhere;
  readonly end: () => Promise<void>;
}

/** Starts it at once, so that it is there when it is needed. Compiled code only: source has no file that a thread could load. */
export function startSecondThread(): SecondThread {
  const thread = new Worker(new URL('./search-in-thread.js', import.meta.url));
  let answer: { resolve: (found: Found) => void; reject: (error: Error) => void } | null = null;
  thread.on('message', (found: Found) => answer?.resolve(found));
  thread.on('error', (error) => answer?.reject(error));
  thread.on('exit', (code) => answer?.reject(new Error(`the second thread ended with ${code} and no plan`)));
  return {
    search: (task) =>
      new Promise((resolve, reject) => {
        answer = { resolve, reject };
        thread.postMessage(task);
      }),
    end: async () => void (await thread.terminate()),
  };
}
