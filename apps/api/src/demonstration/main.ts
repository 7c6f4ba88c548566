import { loadConfig, systemRole } from '@app/platform';
import { Client } from 'pg';
import { presentAccounts, seedDemonstration } from './seed.js';

/** Run at every start in demonstration mode: fills an empty database and names the accounts. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const client = new Client({ connectionString: config.appDatabaseUrl });
  await client.connect();
  try {
    await client.query(`set role ${systemRole}`);
    await seedDemonstration(client, new Date(), config);
    for (const { role, email, password } of await presentAccounts(client))
      process.stdout.write(`account\t${role}\t${email}\t${password}\n`);
  } finally {
    await client.end();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
