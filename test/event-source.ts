import type { Change } from '#src/app/live/listen.ts'

/** Stands where the browser has its EventSource: silent, until the test speaks for the server. */
export class SilentEventSource extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  /** Those that are open now; the app holds one. */
  static readonly open = new Set<SilentEventSource>()

  readonly url: string
  readyState: number = SilentEventSource.CONNECTING

  constructor(url: string) {
    super()
    this.url = url
    SilentEventSource.open.add(this)
  }

  close() {
    this.readyState = SilentEventSource.CLOSED
    SilentEventSource.open.delete(this)
  }

  /** The server takes the line. */
  answer() {
    this.readyState = SilentEventSource.OPEN
    this.dispatchEvent(new Event('open'))
  }

  /** The line breaks; `forGood` as after an answer that is no stream, else the browser tries again. */
  break(forGood = false) {
    this.readyState = forGood ? SilentEventSource.CLOSED : SilentEventSource.CONNECTING
    this.dispatchEvent(new Event('error'))
  }

  tell({ event, ...data }: Change) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }
}
