import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../../..');
const run = promisify(execFile);

describe('in a server’s time zone', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('nothing changes: %s', async (zone) => {
    const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', 'unit'];
    const { stderr } = await run(
      process.execPath,
      [...jest, '-w', '1', 'when-to-send.spec', 'by-hand.spec'],
      {
        cwd: root,
        env: { ...process.env, TZ: zone, FORCE_COLOR: '0' },
      },
    );
    expect(stderr).toMatch(/Tests: +\d+ passed, \d+ total/);
    expect(stderr).toContain('when-to-send.spec.ts');
  });
});
