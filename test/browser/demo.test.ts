import { test, expect } from '@playwright/test'
import { buildDemo, hostDemo, type DemoHost } from './demo-host.ts'
import { temporaryFolder } from './fixtures.ts'
import { minutesPdf } from './minutes.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let host: DemoHost

test.beforeAll(async () => {
  folder = await temporaryFolder()
  buildDemo(folder.path)
  host = await hostDemo(folder.path)
})

test.afterAll(async () => {
  host.close()
  await folder.remove()
})

test('a visitor tries the demo with the network off, and reads a PDF of their own that goes nowhere', async ({
  page,
  context,
}) => {
  await page.goto(host.url)
  await expect(page.getByText('intet forlader din maskine')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mobilitetsplan 2026-2034' }).first()).toBeVisible()
  await expect(page.getByText('Siden virker nu også uden net.')).toBeVisible()

  await context.setOffline(true)
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: /^Import/ })
    .click()
  const minutes = {
    body: 'Havneudvalget',
    date: '12-10-2026',
    title: 'Molens belysning',
    caseNumber: '26/7101',
    decision: 'Udsat.',
  }
  const file = { name: 'havneudvalget.pdf', mimeType: 'application/pdf', buffer: minutesPdf(minutes) }
  await page.getByLabel('Vælg filer').last().setInputFiles(file)
  const queue = page.getByRole('region', { name: 'Indlæst nu' })
  await expect(queue).toContainText('Læst')

  // It can be had again as it was.
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent havneudvalget.pdf' }).click()
  expect((await saved).suggestedFilename()).toBe('havneudvalget.pdf')

  // It is in the lists by itself, and leads to its page in the PDF.
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: /^Udskudt/ })
    .click()
  await page.getByRole('link', { name: 'Molens belysning' }).click()
  await page
    .getByRole('link', { name: /Udsat|Udskudt i Havneudvalget/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havneudvalget 12. oktober 2026' })).toBeVisible()
  await expect(page.locator('canvas').first()).toBeVisible()

  // A link is shared by its address, and the page opens again without the network; what was put in is gone, as it says.
  await page.goto(`${host.url}#/udskudt?visning=tabel`)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Molens belysning' })).toHaveCount(0)
  expect(host.asked.filter((request) => !request.startsWith('GET /demo/'))).toEqual([])
})
