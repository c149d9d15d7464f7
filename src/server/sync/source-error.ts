/** A source could not be asked, or answered what cannot be used. The message is for people, in Danish. */
export class SourceError extends Error {
  override name = 'SourceError'
  /** `down`: the host does not answer, and need not be asked for more now. */
  readonly kind: 'down' | 'refused' | 'changed'

  constructor(kind: SourceError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}
