import { parentPort } from 'node:worker_threads';
import { search, type SearchTask } from '@app/matching';

/** What runs inside the second thread: one search after the other, as it is asked. */
parentPort?.on('message', (task: SearchTask) => {
  void search(task, async () => false).then((found) => parentPort?.postMessage(found));
});
