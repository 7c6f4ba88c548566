// Stands in for the worker: leaves its pid where the test finds it, and waits.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

writeFileSync(join(process.env.DATA_DIR, 'worker.pid'), String(process.pid));
setInterval(() => undefined, 60_000);
process.send?.('ready');
