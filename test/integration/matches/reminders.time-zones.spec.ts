import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** What is told and when, on servers whose clock shows another day than Japan's. */
describe('in a server’s time zone', () => {
  it.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'nothing changes: %s',
    async (zone) => {
      const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects'];
      const suites = ['unit', 'integration', '-w', '1', '--testPathPatterns'];
      const specs = 'reminder-times|kind-rules|matches/reminders\\.spec|letters-of-all-kinds|calendar/';
      const { stderr } = await run(process.execPath, [...jest, ...suites, specs], {
        cwd: root,
        env: { ...process.env, TZ: zone, FORCE_COLOR: '0' },
      });
      expect(stderr).toMatch(/Tests: +\d+ passed, \d+ total/);
      expect(stderr).toContain('matches/reminders.spec.ts');
    },
    300_000,
  );
});
