const order = ['Udskudt', 'Sager', 'Strategier', 'Overblik']

/** Goes round the screens twice: the first time their data is not known, the second it is. */
export async function turns(tab, url) {
  await tab.goto(url, { waitUntil: 'networkidle' })
  const found = { paint: [], content: [] }
  for (const round of ['content', 'paint']) {
    for (const name of order) {
      const times = await tab.evaluate(turn, name)
      found[round].push(times[round])
      await tab.waitForTimeout(500)
    }
  }
  return found
}

/** Runs in the page: milliseconds from a click in the menu to the next paint, and to the screen without a skeleton. */
async function turn(name) {
  const link = [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent.includes(name))
  const began = performance.now()
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))))
  link.click()
  const paint = await painted()
  // Only the shape of what is on its way has a label there.
  const isThere = () =>
    document.querySelector('main h1')?.textContent.includes(name) && !document.querySelector('main output[aria-label]')
  let content = paint
  while (!isThere() && content < 10_000) content = await painted()
  return { paint, content }
}

/** The filter of a list, and the command palette. */
export const filter = (tab) => tab.locator('main input[type="search"]').first().click()
export const palette = async (tab) => {
  await tab.keyboard.press('Control+K')
  await tab.locator('dialog input:focus').waitFor()
}

/** Types a word where `reach` has put the focus: how late each letter is on the screen, and how many tasks passed 50 ms. */
export async function keystrokes(tab, url, reach, word) {
  await tab.goto(url, { waitUntil: 'networkidle' })
  await tab.evaluate(() => {
    const typed = { keys: [], long: 0 }
    const told = {
      event: ({ name, duration }) => ['keydown', 'input'].includes(name) && typed.keys.push(duration),
      longtask: () => (typed.long += 1),
    }
    for (const [type, on] of Object.entries(told))
      new PerformanceObserver((list) => list.getEntries().forEach(on)).observe({ type, durationThreshold: 16 })
    globalThis.typed = typed
  })
  await reach(tab)
  for (let round = 0; round < 3; round += 1) {
    await tab.keyboard.type(word, { delay: 120 })
    for (const _ of word) await tab.keyboard.press('Backspace', { delay: 60 })
  }
  await tab.waitForTimeout(500)
  const { keys, long } = await tab.evaluate(() => globalThis.typed)
  // What is on screen within a frame is not told of.
  return { keys: keys.length === 0 ? [16] : keys, long }
}
