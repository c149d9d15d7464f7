import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import type { AgendaAnswer } from '#src/api/schemas/agenda.ts'
import { plain, type Choice, type Clash } from '#src/domain/agenda-merge.ts'
import type { AgendaContent, AgendaDraft } from '#src/domain/agenda.ts'
import {
  broughtIn,
  deskOf,
  edited,
  emptyContent,
  isUnsaved,
  orphaned,
  recovered,
  saved,
  settled,
  undone,
  type Desk,
} from './desk.ts'
import { forget, forgetOthers, keep, keptOf } from './kept.ts'
import { agendaQueries, beginAgenda, changeAgenda, readAgenda } from './queries.ts'

/** How saving goes: `waiting` for the fingers to rest, `offline` until there is a line, `refused` until it is changed. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'clash' | 'gone'

const restMs = 600
const againMs = 4_000

interface Failure {
  state: 'offline' | 'refused' | 'gone'
  error: ApiError | null
}

/** What to do when the server did not take a change. */
const failureOf = (error: unknown): Failure => {
  const known = error instanceof ApiError ? error : new ApiError(0, null, error)
  const state = known.kind === 'not-found' ? 'gone' : known.kind === 'refused' ? 'refused' : 'offline'
  return { state, error: known }
}

const isStale = (error: unknown) => error instanceof ApiError && error.kind === 'stale'

const put = ({ base, content }: Pick<Desk, 'base' | 'content'>) =>
  base ? changeAgenda(base.id, base.version, content) : beginAgenda(content)

/** The meeting a draft is of, and what others have written of it so far. */
export interface DeskFor {
  body: string
  bodyId: string
  date: string
  theirs: AgendaAnswer | null
  editable: boolean
}

/**
 * A draft being written: every change is kept on this machine at once and on the server when the fingers rest; what
 * others write comes in by itself; what cannot be put together waits for a person.
 */
export function useDesk({ body, bodyId, date, theirs, editable }: DeskFor) {
  const client = useQueryClient()
  const [begun] = useState(() => {
    const kept = editable ? keptOf(bodyId, date) : []
    const desk = kept.reduce(recovered, deskOf(theirs, emptyContent(body, date)))
    return { desk, recovered: isUnsaved(desk) }
  })
  const [desk, setDesk] = useState<Desk>(begun.desk)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const unsaved = isUnsaved(desk)

  // What someone else wrote comes with the query; what was taken away too.
  const [seen, setSeen] = useState(theirs)
  if (theirs !== seen && !busy) {
    setSeen(theirs)
    if (theirs) setDesk(broughtIn(desk, theirs))
    if (theirs === null && desk.base !== null) setFailure({ state: 'gone', error: null })
    else if (failure?.state === 'gone') setFailure(null)
  }

  const safe = useRef(true)
  useEffect(() => {
    if (unsaved) safe.current = keep(bodyId, date, { base: desk.base, content: desk.content })
    else forget(bodyId, date)
  }, [bodyId, date, desk, unsaved])
  useEffect(() => forgetOthers(bodyId, date), [bodyId, date])

  const save = useCallback(
    async ({ base, content }: Desk) => {
      setBusy(true)
      // An answer that was asked for before this change would take it away again.
      await client.cancelQueries({ queryKey: agendaQueries.at(bodyId, date, null).queryKey })
      try {
        const now = await put({ base, content })
        // Where someone had begun the draft already, their content came back instead of ours being taken.
        const took = base !== null || now.version === 1
        setDesk((before) => (took ? saved(before, now) : broughtIn(before, now)))
        client.setQueryData(agendaQueries.at(bodyId, date, null).queryKey, (known) => ({
          ...now,
          afterwards: known?.afterwards ?? null,
        }))
        setFailure(null)
      } catch (error) {
        if (base && isStale(error)) await fetchTheirs(base).then(setFailure)
        else setFailure(failureOf(error))
      } finally {
        setBusy(false)
      }

      async function fetchTheirs(stale: AgendaDraft): Promise<Failure | null> {
        try {
          const now = await readAgenda(stale.id)
          setDesk((before) => broughtIn(before, now))
          return null
        } catch (error) {
          return failureOf(error)
        }
      }
    },
    [bodyId, date, client],
  )

  const blocked = desk.clashes.length > 0 || failure?.state === 'gone' || failure?.state === 'refused'
  const latest = useRef(desk)
  useEffect(() => {
    latest.current = desk
  }, [desk])
  useEffect(() => {
    if (!unsaved || busy || blocked) return undefined
    const go = () => void save(desk)
    const timer = setTimeout(go, failure ? againMs : restMs)
    if (failure) addEventListener('online', go)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', go)
    }
  }, [desk, unsaved, busy, blocked, failure, save])

  const left = useRef<Promise<AgendaDraft | null> | null>(null)
  useEffect(() => {
    left.current = null
    const ask = (event: BeforeUnloadEvent) => {
      if (!safe.current && isUnsaved(latest.current)) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
      // On the way to another screen there is no time for the fingers to rest.
      const { base, clashes } = latest.current
      const last = isUnsaved(latest.current) && clashes.length === 0 ? put(latest.current) : null
      left.current = last ?? Promise.resolve(base)
      last?.then(
        () => forget(bodyId, date),
        () => undefined,
      )
    }
  }, [bodyId, date])

  const edit = useCallback((change: (content: AgendaContent) => AgendaContent, about?: string) => {
    setFailure((before) => (before?.state === 'refused' ? null : before))
    setDesk((before) => edited(before, change(before.content), about))
  }, [])

  return {
    desk,
    unsaved,
    /** Whether something was found that this machine had kept. */
    recovered: begun.recovered,
    failure,
    state: stateOf({ clashes: desk.clashes, failure, busy, unsaved }),
    edit,
    /** The draft as it was saved last, once this page of it is left; null while it is at hand. */
    left,
    undo: useCallback(() => setDesk(undone), []),
    settle: useCallback((clash: Clash, choice: Choice) => setDesk((before) => settled(before, clash, choice)), []),
    /** Takes in what the server says after another change than an edit: an item sent away. */
    take: useCallback((now: AgendaDraft) => setDesk((before) => broughtIn(before, now)), []),
    /** Waits for a change that takes the draft away from this page: when it has, that is no news from someone else. */
    leaving: useCallback(async <T>(change: Promise<T>): Promise<T> => {
      setBusy(true)
      try {
        return await change
      } catch (error) {
        setBusy(false)
        throw error
      }
    }, []),
    /** Begins the draft again with what stands here, after someone else took it away. */
    restore: useCallback(() => {
      setDesk((before) => orphaned({ ...before, content: plain(before.content) }))
      setFailure(null)
    }, []),
  }
}

export type DeskInUse = ReturnType<typeof useDesk>

function stateOf(now: {
  clashes: readonly Clash[]
  failure: Failure | null
  busy: boolean
  unsaved: boolean
}): SaveState {
  if (now.clashes.length > 0) return 'clash'
  if (now.failure) return now.failure.state
  if (now.busy) return 'saving'
  return now.unsaved ? 'waiting' : 'saved'
}
