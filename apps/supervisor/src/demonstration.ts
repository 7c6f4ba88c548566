import type { Environment } from '@app/platform';
import { startChild } from './child.js';
import type { Closer } from './closer.js';

export interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Lets the demonstration's data be made, or renewed: the program does nothing that it has done before. It names the
 * accounts in lines of `account<TAB>role<TAB>email<TAB>password`; what else it prints is passed on.
 */
export async function makeDemonstration(
  program: string,
  env: Environment,
  closer: Closer,
  tell: (line: string) => void,
): Promise<Account[]> {
  const child = startChild(program, env, 'pipe');
  closer.add(() => child.stop());
  let output = '';
  child.process.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  await child.exited;
  const lines = output.split('\n').filter((line) => line !== '');
  for (const line of lines) if (!line.startsWith('account\t')) tell(line);
  if (child.process.exitCode !== 0) throw new Error('The demonstration data could not be made');
  return lines.filter((line) => line.startsWith('account\t')).map(readAccount);
}

function readAccount(line: string): Account {
  const [, role = '', email = '', password = ''] = line.split('\t');
  return { role, email, password };
}
