/** The ids from one to another, whichever comes first; the other alone when the one is not among them. */
export function idsBetween(ids: readonly string[], from: string | null, to: string): readonly string[] {
  const [start, end] = [ids.findIndex((id) => id === from), ids.indexOf(to)]
  return start === -1 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}

/** What is chosen with some more, or without them. */
export function withIds(chosen: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const changed = new Set(chosen)
  for (const id of ids)
    if (on) changed.add(id)
    else changed.delete(id)
  return changed
}
