import type { Client } from 'pg';
import { declaredTables, definerFunctions, otherSchemas, publicTables } from './row-security.tables.js';

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;

interface Table {
  readonly name: string;
  readonly kind: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly invoker: boolean;
  readonly ofApp: boolean;
  readonly granted: readonly string[];
}

interface Rule {
  readonly table: string;
  readonly name: string;
  readonly command: string;
  readonly roles: readonly string[];
  readonly rule: string;
}

interface DefinerFunction {
  readonly name: string;
  readonly fixedPath: boolean;
  readonly forAll: boolean;
}

/** What of the database bypasses row level security, or is not declared: one line each. Empty is how it has to be. */
export async function rowSecurityGaps(owner: Client): Promise<string[]> {
  const tables = await tablesOf(owner);
  const rules = await rulesOf(owner);
  return [
    ...tables.flatMap((table) => gapsOfTable(table, rules)),
    ...Object.keys(declaredTables)
      .filter((name) => !tables.some((table) => table.name === name))
      .map((name) => `${name} is declared, but there is no such table`),
    ...rules.flatMap(gapsOfRule),
    ...(await functionsOf(owner)).flatMap(gapsOfFunction),
    ...(await gapsOfRoles(owner)),
  ];
}

function gapsOfTable(table: Table, rules: readonly Rule[]): string[] {
  const { name, kind } = table;
  if (kind === 'v') return table.invoker ? [] : [`view ${name} reads with its owner's rights`];
  if (kind !== 'r' && kind !== 'p') return [`${name} (${kind}) keeps rows that no policy guards`];
  const declared = declaredTables[name];
  if (!declared) return [`table ${name} is not declared: whose are its rows?`];
  const own = rules.filter((rule) => rule.table === name);
  const ofRole = (role: string, command: string) =>
    own.some((rule) => rule.roles.includes(role) && [command, 'ALL'].includes(rule.command));
  const people = commands.filter((command) => ofRole('machikaigi_app', command));
  const unguarded = table.granted.filter((command) => !people.some((it) => it === command));
  const useless = people.filter((command) => !table.granted.includes(command));
  const of = (gap: string | false) => (gap ? [`table ${name} ${gap}`] : []);
  return [
    ...of(!(table.enabled && table.forced) && 'does not force row level security'),
    ...of(table.ofApp && 'belongs to the application'),
    ...of(!ofRole('machikaigi_system', 'SELECT') && 'has no policy for the product itself'),
    ...of(!own.some((rule) => rule.name === 'owner_all') && 'has no policy for its owner'),
    ...of(people.length === 0 && !declared.systemOnly && 'has no policy for people, and no reason why'),
    ...of(
      people.length > 0 && declared.systemOnly !== undefined && 'is the product’s only, yet has policies',
    ),
    ...unguarded.flatMap((command) => of(`lets the application ${command} without a policy`)),
    ...useless.flatMap((command) => of(`has a policy for ${command}, which the application is not granted`)),
  ];
}

function gapsOfRule({ table, name, roles, rule }: Rule): string[] {
  const of = (gap: string) => [`policy ${name} on ${table} ${gap}`];
  if (roles.includes('public')) return of('is for every role');
  const everything = roles.includes('machikaigi_app') && /^\(?true\)?$/.test(rule);
  return everything && !publicTables.includes(table) ? of('shows everything to everybody') : [];
}

function gapsOfFunction({ name, fixedPath, forAll }: DefinerFunction): string[] {
  const of = (gap: string | false) => (gap ? [`function ${name} ${gap}`] : []);
  return [
    ...of(!(name in definerFunctions) && 'reads past the policies and is not on the list'),
    ...of(!fixedPath && 'looks names up wherever its caller says'),
    ...of(forAll && 'may be called by everybody'),
  ];
}

async function gapsOfRoles(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ gap: string }>(`
    select format('role %s is above row level security', rolname) as gap from pg_roles
      where rolname in ('machikaigi_app', 'machikaigi_system', current_user) and (rolsuper or rolbypassrls)
    union all select 'the application has the system''s rights without asking'
      where pg_has_role('machikaigi_app', 'machikaigi_system', 'usage')
    union all select format('%s can become the owner', r) from unnest(array['machikaigi_app', 'machikaigi_system']) r
      where pg_has_role(r, current_user, 'member')
    union all select format('%s may make things in schema %s', r, nspname)
      from unnest(array['machikaigi_app', 'machikaigi_system']) r, pg_namespace
      where nspname = 'public' and has_schema_privilege(r, oid, 'create')`);
  return rows.map(({ gap }) => gap);
}

const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all ($1)`;

async function tablesOf(owner: Client): Promise<Table[]> {
  const { rows } = await owner.query<Table>(
    `select case when n.nspname = 'public' then '' else n.nspname || '.' end || c.relname as name, c.relkind as kind,
       c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
       coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false) as invoker,
       pg_get_userbyid(c.relowner) in ('machikaigi_app', 'machikaigi_system') as "ofApp",
       array(select command from unnest($2::text[]) command where has_table_privilege('machikaigi_app', c.oid, command)
         or (command <> 'DELETE' and has_any_column_privilege('machikaigi_app', c.oid, command))) as granted
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${ours} order by 1`,
    [otherSchemas, commands],
  );
  return rows;
}

async function rulesOf(owner: Client): Promise<Rule[]> {
  const { rows } = await owner.query<Rule>(
    `select tablename as table, policyname as name, cmd as command, roles::text[] as roles,
       coalesce(qual, with_check, '') as rule from pg_policies n where n.schemaname <> all ($1) order by 1, 2`,
    [otherSchemas],
  );
  return rows;
}

async function functionsOf(owner: Client): Promise<DefinerFunction[]> {
  const { rows } = await owner.query<DefinerFunction>(
    `select p.proname as name, coalesce(p.proconfig::text ~ 'search_path=', false) as "fixedPath",
       has_function_privilege('public', p.oid, 'execute') as "forAll"
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and ${ours} order by 1`,
    [otherSchemas],
  );
  return rows;
}
