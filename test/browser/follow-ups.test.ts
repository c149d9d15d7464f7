import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { minutesText, type ShortMinutes } from './minutes.ts'

const asking: ShortMinutes = {
  body: 'Direktionen',
  date: '04-03-2025',
  title: 'Molens belysning',
  caseNumber: '25/9101',
  decision: 'Godkendt. Evaluering af molens belysning bringes ind på Chefforum.',
}
const answering: ShortMinutes = {
  body: 'Chefforum',
  date: '09-04-2025',
  title: 'Evaluering af molens belysning',
  caseNumber: '25/9177',
  decision: 'Taget til efterretning.',
}

async function bringIn(page: Page, name: string, minutes: ShortMinutes): Promise<void> {
  await page.goto('/import')
  const buffer = Buffer.from(minutesText(minutes))
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'text/plain', buffer })
  const queue = page.getByRole('region', { name: 'Indlæst nu' })
  await expect(queue.getByRole('row').filter({ hasText: name })).toContainText('Læst')
}

test('what Direktionen asked for is offered as done when Chefforum has had it; a person confirms, and the log tells', async ({
  page,
}) => {
  await bringIn(page, 'direktionen.txt', asking)
  await page.goto('/opfoelgning?q=molens')
  const row = page.getByRole('row').filter({ hasText: 'molens belysning bringes ind på Chefforum' })
  await expect(row).toContainText('Forummet bad om det')
  await expect(row.getByText('Måske udført')).toHaveCount(0)

  // Who has it, typed and not yet saved, outlives a reload.
  await row.getByRole('button', { name: /^Ret/ }).click()
  await page.getByRole('dialog').getByLabel('Ansvarlig').fill('Mette Holm')
  await page.reload()
  const dialog = page.getByRole('dialog', { name: 'Ret opfølgning' })
  await expect(dialog.getByLabel('Ansvarlig')).toHaveValue('Mette Holm')
  await dialog.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(row).toContainText('Mette Holm')

  // Chefforum's minutes come in: the item is offered as proof, and a person takes it.
  await bringIn(page, 'chefforum.txt', answering)
  await page.goto('/opfoelgning?q=molens')
  await expect(row.getByRole('link', { name: /^Chefforum 9\. apr\. 2025, punkt 1/ })).toBeVisible()
  await row.getByRole('button', { name: 'Bekræft udført' }).click()
  await expect(page.getByText('Gemt. Opfølgningen er udført.')).toBeVisible()
  await page.getByRole('group', { name: 'Status' }).getByText('Udførte').click()
  await expect(row).toContainText('Udført på Chefforum 9. apr. 2025, punkt 1')

  // The log tells who did it, from what to what; and it can be undone from there.
  await page.getByRole('link', { name: 'Ændringslog' }).click()
  const done = page.getByRole('listitem').filter({ hasText: 'til udført' })
  await expect(done).toContainText('satte opfølgningen »Evaluering af molens belysning bringes ind på Chefforum')
  await expect(page.getByRole('listitem').filter({ hasText: 'Mette Holm' })).toBeVisible()
  await done.getByRole('button', { name: /^Fortryd/ }).click()
  await expect(page.getByText('Ændringen er taget tilbage.')).toBeVisible()
  await page.goto('/opfoelgning?q=molens')
  await expect(row.getByText('Måske udført')).toBeVisible()

  // Refused, it is never offered again.
  await row.getByRole('button', { name: /^Nej, det er noget andet/ }).click()
  await expect(page.getByText('Punktet bliver ikke foreslået igen.')).toBeVisible()
  await page.reload()
  await expect(row).toContainText('Mette Holm')
  await expect(row.getByText('Måske udført')).toHaveCount(0)
})
