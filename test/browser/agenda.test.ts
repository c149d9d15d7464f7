import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { addDays } from '#src/domain/days.ts'
import { expect, startSagsgang, temporaryFolder, test } from './fixtures.ts'

const body = 'Chefforum'
const forum = 'chefforum'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
const [before, next] = [addDays(today, -21), addDays(today, 21)]
const printed = (day: string) => day.split('-').toReversed().join('-')

interface Item {
  title: string
  caseNumber: string
  decision: string
}

const [bikes, fees, lights] = [
  { title: 'Delecykler ved stationen', caseNumber: '26/9101' },
  { title: 'Takster for bådpladser', caseNumber: '26/9102' },
  { title: 'Belysning på molen', caseNumber: '26/9103' },
] as const

/** Minutes as a secretary has them in a file. */
const minutes = (day: string, items: readonly Item[]) => ({
  name: `${body} ${day}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    [
      `REFERAT ${body} d. ${printed(day)}`,
      `Mødedato ${printed(day)} kl. 09:00`,
      ...items.flatMap(({ title, caseNumber, decision }, index) => [
        `Punkt ${index + 1}: ${title}`,
        caseNumber,
        `Beslutning ${body} den ${printed(day)}`,
        decision,
      ]),
      '',
    ].join('\n\n'),
  ),
})

const importMinutes = async (page: Page, file: ReturnType<typeof minutes>) => {
  await page.goto('/import')
  await page.getByLabel('Vælg filer').last().setInputFiles(file)
  const row = page.getByRole('region', { name: 'Indlæst nu' }).getByRole('row').filter({ hasText: file.name })
  await expect(row).toContainText('Læst')
}

const agendaOf = (day: string) => `/dagsorden?forum=${forum}&dato=${day}`
const candidate = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'Kan komme på' })
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) })
    .first()
const draft = (page: Page) => page.getByRole('region', { name: 'Dagsorden', exact: true })
const row = (page: Page, title: string) =>
  draft(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Flyt op: ${title}` }) })
/** The agenda as the menu gives it. */
const takenOut = async (page: Page, as: 'Word-dokument' | 'Kalenderaftale') => {
  await draft(page).getByRole('button', { name: 'Hent' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: as }).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
const isSaved = (page: Page) => expect(draft(page).getByText(/^Gemt/)).toBeVisible()

test('the secretariat prepares the next meeting from what waits, and sees afterwards what became of it', async ({
  browser,
}) => {
  // Without the samples: what is found is what this test has put in.
  const folder = await temporaryFolder()
  const sagsgang = await startSagsgang(folder.path, '--no-sample')
  const page = await browser.newPage({ baseURL: sagsgang.url })

  await importMinutes(
    page,
    minutes(before, [
      { ...bikes, decision: `Drøftet. Evalueringen af delecyklerne bringes ind på ${body}.` },
      { ...fees, decision: 'Udskudt til næste møde.' },
      { ...lights, decision: 'Udskudt.' },
    ]),
  )

  await test.step('all three are candidates, each with its reason and its source', async () => {
    await page.goto(agendaOf(today))
    await expect(candidate(page, bikes.title)).toContainText('Bedt om')
    await expect(candidate(page, fees.title)).toContainText(/Udskudt 1 gang siden .*, til næste møde/)
    await expect(candidate(page, lights.title)).toContainText(/Udskudt 1 gang siden .*, uden dato/)
    await candidate(page, bikes.title).getByRole('link', { name: 'Se kilden' }).click()
    await expect(page.locator('mark').first()).toContainText('bringes ind')
    await page.goBack()
  })

  await test.step('the agenda is built, and is there when the page is opened again', async () => {
    for (const { title } of [fees, lights, bikes])
      await page.getByRole('button', { name: `Sæt på dagsordenen: ${title}` }).click()
    await page.getByRole('button', { name: 'Nyt punkt' }).click()
    await page.keyboard.type('Velkomst')
    // The new item first, by keyboard from the field one stands in.
    for (let places = 3; places > 0; places -= 1) await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.type(' ved formanden')
    await page.getByRole('button', { name: `Flyt op: ${bikes.title}` }).click()
    await page.getByLabel('Starter').fill('09:00')
    await page.getByLabel('Minutter: Velkomst ved formanden').fill('5')
    await page.getByLabel(`Forelægges af: ${bikes.title}`).fill('Åse Nørgård')
    await page.getByLabel(`Status: ${bikes.title}`).selectOption('Godkendt')
    await isSaved(page)

    await page.reload()
    await expect(row(page, 'Velkomst ved formanden')).toContainText('09.00')
    await expect(row(page, fees.title)).toContainText('09.05')
    await expect(row(page, bikes.title)).toContainText('09.15')
    await expect(row(page, lights.title)).toContainText('09.25')
    await expect(page.getByLabel(`Forelægges af: ${bikes.title}`)).toHaveValue('Åse Nørgård')
    await expect(page.getByText('Slutter ca. 09.35')).toBeVisible()
    await expect(page.getByText('Alle kandidater er taget stilling til')).toBeVisible()
  })

  await test.step('it is taken out as Word, with its items numbered in order and said when and by whom', async () => {
    const { name, bytes } = await takenOut(page, 'Word-dokument')
    expect(name).toBe(`dagsorden-${forum}-${today}.docx`)
    const { value } = await mammoth.extractRawText({ buffer: bytes })
    expect(value).toContain(`Dagsorden for ${body}`)
    expect(value).toContain('kl. 09.00–09.35')
    const items = ['Velkomst ved formanden', fees.title, bikes.title, lights.title]
    expect(value.split('\n').filter((line) => items.includes(line))).toEqual(items)
    expect(value).toContain(`Beslutning, kl. 09.15, 10 min., ved Åse Nørgård, sagsnr. ${bikes.caseNumber}`)
  })

  await test.step('and as an appointment at its hours in Copenhagen, with the agenda in it', async () => {
    const { name, bytes } = await takenOut(page, 'Kalenderaftale')
    expect(name).toBe(`dagsorden-${forum}-${today}.ics`)
    const [vevent] = new ICAL.Component(ICAL.parse(bytes.toString())).getAllSubcomponents('vevent')
    const { summary, startDate, endDate, description } = new ICAL.Event(vevent)
    expect([summary, startDate.zone?.tzid]).toEqual([body, 'Europe/Copenhagen'])
    expect([startDate, endDate].map(String)).toEqual([`${today}T09:00:00`, `${today}T09:35:00`])
    expect(description).toMatch(
      new RegExp(`1\\. Velkomst ved formanden.*2\\. ${fees.title}.*3\\. ${bikes.title}.*4\\. ${lights.title}`, 's'),
    )
  })

  await importMinutes(
    page,
    minutes(today, [
      { ...bikes, decision: 'Godkendt.' },
      { ...fees, decision: 'Udskudt til næste møde.' },
    ]),
  )

  await test.step('one is done, one postponed again, one has fallen off', async () => {
    await page.goto(agendaOf(today))
    await expect(page.getByRole('region', { name: 'Referatet er kommet' })).toContainText(
      '1 behandlet · 1 udskudt · 2 faldt af',
    )
    await expect(row(page, bikes.title)).toContainText('Godkendt')
    await expect(row(page, fees.title)).toContainText('Udskudt – 2. gang')
    await expect(row(page, lights.title)).toContainText('Faldt af')
  })

  await test.step('what fell off is offered to the next meeting, with what was postponed', async () => {
    await page.goto(agendaOf(next))
    await expect(candidate(page, fees.title)).toContainText('Udskudt 2 gange')
    await expect(candidate(page, lights.title)).toContainText('Faldt af')
    await expect(candidate(page, lights.title)).toContainText('Udskudt 1 gang')
    await expect(page.getByText(bikes.title)).toHaveCount(0)
  })

  await page.close()
  await sagsgang.stop()
  await folder.remove()
})

const own = async (page: Page, title: string) => {
  await page.getByRole('button', { name: 'Nyt punkt' }).click()
  await page.keyboard.type(title)
  await isSaved(page)
}

const note = async (page: Page, title: string, words: string) => {
  await page.getByRole('button', { name: `Skriv note: ${title}` }).click()
  await page.keyboard.type(words)
}

test('two write on one agenda: neither loses a word', async ({ browser, baseURL }) => {
  const day = addDays(today, 60)
  const open = async () => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await page.goto(agendaOf(day))
    await expect(draft(page)).toBeVisible()
    return page
  }
  const [bo, eva] = [await open(), await open()]

  await test.step('what one writes shows with the other, and what they touch apart is put together', async () => {
    await own(bo, 'Budget')
    await expect(row(eva, 'Budget')).toBeVisible()
    await Promise.all([
      note(bo, 'Budget', 'Tallene er foreløbige'),
      eva.getByLabel('Forelægges af: Budget').fill('Eva'),
    ])
    for (const page of [bo, eva]) {
      await expect(page.getByLabel('Forelægges af: Budget')).toHaveValue('Eva')
      await expect(page.getByLabel('Note: Budget', { exact: true })).toHaveValue('Tallene er foreløbige')
    }
  })

  await test.step('what both wrote of the same is shown side by side, and both can be kept', async () => {
    await own(bo, 'Personale')
    await expect(row(eva, 'Personale')).toBeVisible()
    await bo.context().setOffline(true)
    await note(bo, 'Personale', 'Lukket for presse')
    await note(eva, 'Personale', 'Bilag følger')
    await isSaved(eva)
    await expect(draft(bo).getByText(/^Ingen forbindelse/)).toBeVisible()
    await bo.context().setOffline(false)
    const clash = bo.getByRole('alert', { name: 'I har rettet det samme' })
    await expect(clash).toContainText('Lukket for presse')
    await expect(clash).toContainText('Bilag følger')
    await clash.getByRole('button', { name: 'Behold begge' }).click()
    for (const page of [bo, eva])
      await expect(page.getByLabel('Note: Personale', { exact: true })).toHaveValue('Lukket for presse\nBilag følger')
  })

  await test.step('what was typed without a line is there after the window was closed', async () => {
    await bo.context().setOffline(true)
    await own(bo, 'Eventuelt').catch(() => undefined)
    await expect(draft(bo).getByText(/^Ingen forbindelse/)).toBeVisible()
    const left = await bo.context().newPage()
    await bo.close()
    await left.context().setOffline(false)
    await left.goto(agendaOf(day))
    await expect(left.getByText('Det, du nåede at skrive sidst, er hentet frem igen.')).toBeVisible()
    await expect(row(left, 'Eventuelt')).toBeVisible()
    await expect(row(eva, 'Eventuelt')).toBeVisible()
    await left.context().close()
  })
  await eva.context().close()
})
