import { excused } from './excused.js';
import { register } from './register.js';

export interface CatalogueColumn {
  readonly table: string;
  readonly column: string;
  /** As the database calls it: `text`, `jsonb`, `uuid` … */
  readonly type: string;
}

/** Words in a column's name behind which a person may stand: a value of its own, or free text in which one is named. */
const suspicious =
  /(^|_)(name|names|kana|email|mail|phone|tel|fax|address|agent|network|ip|recipient|actor|signer|person|department|birth|gender|age|subject|message|reason|note|text|description|remarks|thanks|consultation|failure|label|title|cells|draft|mends|problems|facts|values|before|after|password|secret|public)(_|$)/;

const holdsText = /^(text|character varying|json|jsonb|inet|cidr|bytea|text\[\])$/i;

/** A column whose name or type lets one expect something about a person. */
export function looksPersonal({ column, type }: CatalogueColumn): boolean {
  if (/^(inet|cidr)$/i.test(type)) return true;
  return column === 'person_id' || (holdsText.test(type) && suspicious.test(column));
}

/** Columns that look personal and about which nobody has said whether they are. */
export function unregistered(columns: readonly CatalogueColumn[]): string[] {
  const known = new Set([
    ...register.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`)),
    ...excused.keys(),
  ]);
  return columns
    .filter(looksPersonal)
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !known.has(name));
}

/** What is declared and isn't there any more. */
export function vanished(columns: readonly CatalogueColumn[]): string[] {
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  const declared = register.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`));
  return [...declared, ...excused.keys()].filter((name) => !there.has(name));
}
