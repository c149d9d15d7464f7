import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { minutesText, type ShortMinutes } from './minutes.ts'

const ferry: ShortMinutes = {
  body: 'Færgeudvalget',
  date: '05-10-2026',
  title: 'Sejlplan for vinteren',
  caseNumber: '26/7201',
  decision: 'Udsat.',
}
const quay: ShortMinutes = { ...ferry, date: '02-11-2026', title: 'Færgelejets bolværk', caseNumber: '26/7202' }

const importMinutes = async (page: Page, minutes: ShortMinutes) => {
  const file = { name: `${minutes.title}.txt`, mimeType: 'text/plain', buffer: Buffer.from(minutesText(minutes)) }
  await page.getByLabel('Vælg filer').last().setInputFiles(file)
  const row = page.getByRole('region', { name: 'Indlæst nu' }).getByRole('row').filter({ hasText: file.name })
  await expect(row).toContainText('Læst')
}

test('minutes that a secretary puts in show up in the director’s window, and move nothing that is being read', async ({
  page: director,
  context,
}) => {
  await director.goto('/udskudt?visning=tabel')
  const waits = director.getByRole('table')
  await expect(waits.getByRole('link', { name: 'Mobilitetsplan 2026-2034' })).toBeVisible()

  const secretary = await context.newPage()
  await secretary.goto('/import')
  await importMinutes(secretary, ferry)
  const arrived = waits.getByRole('row').filter({ hasText: ferry.title })
  await expect(arrived).toBeVisible()
  await expect(arrived).toContainText('nyt')

  // In the midst of the list nothing moves until it is asked to.
  await waits.getByRole('link', { name: 'Mobilitetsplan 2026-2034' }).focus()
  await importMinutes(secretary, quay)
  await expect(director.getByText('1 nyt referat er læst.')).toBeVisible()
  await expect(waits.getByRole('row').filter({ hasText: quay.title })).toHaveCount(0)
  await director.getByRole('status').getByRole('button', { name: 'Vis' }).click()
  await expect(waits.getByRole('row').filter({ hasText: quay.title })).toContainText('nyt')
})
