import type { Database } from 'better-sqlite3';

/** One row by the names of its columns. */
export type Values = Readonly<Record<string, unknown>>;
/** Puts one row into a table; the rows of a table all name the same columns. */
export type Insert = (values: Values) => void;

/** Inserts what the table has a column for; does nothing for a table that the system does not have. */
export function into(database: Database, table: string): Insert {
  const known = new Set((database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name));
  if (known.size === 0) return () => undefined;
  let insert: Insert | null = null;
  const prepared = (sample: Values): Insert => {
    const names = Object.keys(sample).filter((name) => known.has(name));
    const places = names.map(() => '?').join(', ');
    const statement = database.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`);
    return (values) => statement.run(names.map((name) => values[name]));
  };
  return (values) => {
    insert ??= prepared(values);
    insert(values);
  };
}
