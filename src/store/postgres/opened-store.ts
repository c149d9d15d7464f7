import type { Store } from '../store.ts'

/** Asks the database itself, for what is kept there beside the store: a statement with its values, or several without. */
export interface Queries {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export interface OpenedStore extends Store {
  queries: Queries
  /** Whether no other process can be at this database. */
  alone: boolean
}
