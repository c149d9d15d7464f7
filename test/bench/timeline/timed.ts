/** When the frame that is on its way has been drawn: what stood on the page as it was about to be. */
export const drawn = <Seen>(look: () => Seen) =>
  new Promise<Seen>((done) => {
    requestAnimationFrame(() => {
      const seen = look()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => done(seen))
      port1.start()
      port2.postMessage(null)
    })
  })

/** Milliseconds from the start of a work until the frame that shows it has been drawn. */
export const timed = async (work: () => void, isShown = () => true) => {
  const began = performance.now()
  work()
  while (!(await drawn(isShown)));
  return performance.now() - began
}

export const settle = () => new Promise((done) => setTimeout(done, 400))
