import { parentPort } from 'node:worker_threads';
import { search, serveDual } from '@app/matching';
import type { Order } from './second-thread.js';

/** What runs inside the second thread: one thing after the other, as it is asked. */
parentPort?.on('message', (order: Order) => {
  if ('share' in order) serveDual(order.share);
  else void search(order.task, async () => false).then((found) => parentPort?.postMessage(found));
});
