import { isMainThread } from 'node:worker_threads';

// Loaded ahead of every process that the supervisor starts. When the supervisor is gone, however it ended, the channel
// to it closes: a process that went on alone would hold the port and write behind the next start's back.
if (isMainThread && process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
