/** What a table holds under a name that comes from outside; `constructor` and its like are in no table. */
export const ownValue = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
