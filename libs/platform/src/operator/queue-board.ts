import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter as BoardAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';

export const boardPath = '/queues';

/** What waits in the queues, as a page: to be looked at, and changed only where the operator allows that. */
export function queueBoard(queues: readonly Queue[], mayChange: boolean): BoardAdapter {
  const serverAdapter = new BoardAdapter();
  serverAdapter.setBasePath(boardPath);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: !mayChange })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Machikaigi' } },
  });
  return serverAdapter;
}
