import pg from 'pg';
import type { TestDatabase } from '../harness/index.js';

/** What is written without anybody's changing anything: that somebody is still there, or has tried a password. */
const ownMatters = ['session', 'attempt'];

interface Table {
  readonly name: string;
  /** Those that can be written: a generated one follows. */
  readonly columns: string;
}

/** Keeps a database's rows as they are now, finds out which tables were changed, and puts them back. */
export class Keeping {
  private constructor(
    private readonly client: pg.Client,
    private readonly tables: readonly Table[],
    private readonly kept: ReadonlyMap<string, string>,
  ) {}

  static async of({ ownerUrl }: TestDatabase): Promise<Keeping> {
    // As superuser, who may put back what a trigger holds for ever.
    const [, database, host] = /^postgres:\/\/\w+@\/(\w+)\?host=([^&]+)/.exec(ownerUrl) ?? [];
    const client = new pg.Client({
      ...{ user: 'postgres', database, host: decodeURIComponent(host ?? ''), ssl: false },
    });
    await client.connect();
    const { rows: tables } = await client.query<Table>(
      `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
          and table_name <> 'migrations' group by table_name order by table_name`,
    );
    await client.query(noting);
    for (const { name } of tables) {
      await client.query(`create table kept.${name} as table public.${name}`);
      await client.query(`create trigger zz_note after insert or update or delete on public.${name}
        for each row execute function kept.note()`);
    }
    await client.query(`set session_replication_role = replica`);
    return new Keeping(client, tables, await digestsOf(client, tables));
  }

  /** Tables of which rows were written since they were last put back. */
  async changed(): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ name: string }>(`select distinct name from kept.touched`);
    return rows.map(({ name }) => name);
  }

  /** Tables that are not as they were kept. */
  async different(): Promise<readonly string[]> {
    const now = await digestsOf(this.client, this.tables);
    return this.tables.map(({ name }) => name).filter((name) => now.get(name) !== this.kept.get(name));
  }

  /** Of these, those that are more than somebody's coming and going, or the record's telling of what didn't come about. */
  matters(changed: readonly string[], { record }: { readonly record: boolean }): readonly string[] {
    return changed.filter((name) => !ownMatters.includes(name) && (record || !name.startsWith('audit_')));
  }

  async putBack(changed: readonly string[]): Promise<void> {
    const statements = this.tables
      .filter(({ name }) => changed.includes(name))
      .flatMap(({ name, columns }) => [
        `delete from public.${name}`,
        `insert into public.${name} (${columns}) overriding system value select ${columns} from kept.${name}`,
      ]);
    await this.client.query(['begin', 'delete from kept.touched', ...statements, 'commit'].join(';\n'));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** Every row that is written leaves the name of its table, whoever writes it; with the transaction, or not at all. */
const noting = `
  create schema kept;
  create table kept.touched (name text not null);
  create function kept.note() returns trigger language plpgsql security definer as $$
  begin
    if tg_op <> 'UPDATE' or old is distinct from new then insert into kept.touched values (tg_table_name); end if;
    return null;
  end $$;
  grant usage on schema kept to public;
`;

async function digestsOf(client: pg.Client, tables: readonly Table[]): Promise<ReadonlyMap<string, string>> {
  const each = tables.map(
    ({ name }) => `select '${name}' as name,
      (select md5(string_agg(md5(t::text), '' order by md5(t::text))) from public.${name} t) as digest`,
  );
  const { rows } = await client.query<{ name: string; digest: string }>(each.join(' union all '));
  return new Map(rows.map(({ name, digest }) => [name, digest]));
}
