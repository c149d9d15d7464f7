import { eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { DocumentInfo, StoredDocument } from '../store.ts'
import { rowsOf } from './database.ts'
import type { Database } from './database.ts'
import { documents } from './schema.ts'

/** What is said of documents without reading their bytes, in the order they were received. */
export async function documentInfos(database: Database, condition: SQL): Promise<DocumentInfo[]> {
  return rowsOf<DocumentInfo & Record<string, unknown>>(
    database,
    sql`
      select d.id, d.name, d.media_type as "mediaType", d.sha256, d.format, d.size, d.received_at as "receivedAt",
        d.sample, m.ids as "meetingIds"
      from documents d
      cross join lateral (
        select coalesce(jsonb_agg(id order by starts_at, id), '[]') as ids
        from meetings where document_id = d.id and known_to is null
      ) m
      where ${condition}
      order by d.received`,
  )
}

export async function documentInfo(database: Database, condition: SQL): Promise<DocumentInfo | null> {
  const [info] = await documentInfos(database, condition)
  return info ?? null
}

/** The document, byte for byte. */
export async function wholeDocument(database: Database, id: string): Promise<StoredDocument | null> {
  const info = await documentInfo(database, sql`d.id = ${id}`)
  const [kept] = await database
    .select({ bytes: documents.bytes, text: documents.text, pageStarts: documents.pageStarts })
    .from(documents)
    .where(eq(documents.id, id))
  return info && kept ? { ...info, ...kept, bytes: new Uint8Array(kept.bytes) } : null
}
