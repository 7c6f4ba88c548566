import pg from 'pg';
import type { TestDatabase } from '../harness/index.js';
import { columns } from '../texts/columns.js';

/** A text that a column holds in each of its rows, all but the row's number at its end. */
export interface Planted {
  /** `community_event.title` */
  readonly column: string;
  readonly text: string;
  readonly rows: number;
}

/** Script, quotes, a formula, a template, right to left, combining, a variant, a family of four: and then a word without end. */
const nasty = `<img src=x onerror=alert(1)>"'&amp;=1+1{{7*7}}שלום مرحبا e\u0301葛󠄀👨‍👩‍👧‍👦`;
/** Where there is less room. */
const short = `<b onclick=alert(1)>שلe\u0301👨‍👩‍👧`;
/** As many letters as the column's own rule lets through. */
const lengths = [160, 96, 56, 40] as const;

const checkViolation = '23514';

/** Of what is kept as JSON, the part that is shown. */
const partOfJson: Readonly<Record<string, string>> = { 'list_import_row.draft': 'title' };

/**
 * Puts such a text into every text column that somebody's typing reaches, in every row, behind the back of all rules.
 * @param without columns that are left as they are
 */
export async function plantTexts(
  database: TestDatabase,
  without: ReadonlySet<string>,
): Promise<readonly Planted[]> {
  const client = await asSuperuser(database);
  try {
    await client.query(`set session_replication_role = replica`);
    const planted: Planted[] = [];
    for (const [at, column] of Object.keys(columns).entries()) {
      if (!without.has(column)) planted.push(await plant(client, column, at));
    }
    return planted;
  } finally {
    await client.end();
  }
}

async function plant(client: pg.Client, column: string, at: number): Promise<Planted> {
  for (const most of lengths) {
    const text = textOf(at, most);
    try {
      return { column, text, rows: await write(client, column, text) };
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== checkViolation) throw error;
    }
  }
  throw new Error(`${column} takes none of the texts`);
}

function textOf(at: number, most: number): string {
  const room = most - 6;
  const core = `${at}:${nasty}`.length <= room ? nasty : short;
  const start = `⟦${at}⟧${core}`;
  return start + 'W'.repeat(Math.max(0, room - start.length));
}

async function write(client: pg.Client, column: string, text: string): Promise<number> {
  const [table, name] = column.split('.') as [string, string];
  const part = partOfJson[column];
  const numbered = `$1::text || '~' || numbers.row`;
  const value = part ? `${name} || jsonb_build_object('${part}', ${numbered})` : numbered;
  const { rowCount } = await client.query(
    `update public.${table} t set ${name} = ${value}
       from (select ctid, row_number() over () as row from public.${table}) numbers where numbers.ctid = t.ctid`,
    [text],
  );
  return rowCount ?? 0;
}

async function asSuperuser({ ownerUrl }: TestDatabase): Promise<pg.Client> {
  const [, database, host] = /^postgres:\/\/\w+@\/(\w+)\?host=([^&]+)/.exec(ownerUrl) ?? [];
  const client = new pg.Client({
    user: 'postgres',
    database,
    host: decodeURIComponent(host ?? ''),
    ssl: false,
  });
  await client.connect();
  return client;
}
