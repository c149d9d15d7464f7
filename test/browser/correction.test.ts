import { expect, rebuild, startSagsgang, temporaryFolder, test } from './fixtures.ts'

const doubted = 'Samkørselspladser langs landevejen'

test('a secretary puts right what the reader doubted; the wait changes, and stays so when all is read again', async ({
  page,
}) => {
  const folder = await temporaryFolder()
  let sagsgang = await startSagsgang(folder.path)

  await page.goto(`${sagsgang.url}/udskudt?visning=tabel`)
  await expect(page.getByRole('link', { name: doubted })).toBeVisible()

  // Gennemse has it, with the words beside the form.
  await page.getByRole('link', { name: 'Import', exact: false }).first().click()
  await page.getByRole('link', { name: /Gennemse/ }).click()
  await page.getByRole('link', { name: new RegExp(doubted) }).click()
  const review = page.getByRole('region', { name: doubted })
  await review.getByLabel('Udfald').selectOption({ label: 'Drøftet' })
  await expect(page.locator('mark').first()).toBeVisible()
  await review.getByRole('button', { name: 'Gem rettelsen' }).click()
  await expect(page.getByText(/^Gemt\. /)).toBeVisible()

  // It waits no more, on every screen.
  await page.goto(`${sagsgang.url}/udskudt?visning=tabel`)
  await expect(page.getByRole('link', { name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await expect(page.getByRole('link', { name: doubted })).toHaveCount(0)

  // Everything is derived again from the documents: the correction stands.
  await sagsgang.stop()
  rebuild(folder.path)
  sagsgang = await startSagsgang(folder.path)
  await page.goto(`${sagsgang.url}/udskudt?visning=tabel`)
  await expect(page.getByRole('link', { name: 'Mobilitetsplan 2026-2034' })).toBeVisible()
  await expect(page.getByRole('link', { name: doubted })).toHaveCount(0)
  await page.goto(`${sagsgang.url}/moeder/opgaveudvalget-for-mobilitet-2026-06-17?punkt=2`)
  await expect(page.getByText('Rettet til Drøftet')).toBeVisible()

  // And it can be taken back.
  await page.getByRole('button', { name: 'Tag rettelsen tilbage: Udfald' }).click()
  await expect(page.getByText('Rettelsen er taget tilbage.')).toBeVisible()
  await page.goto(`${sagsgang.url}/udskudt?visning=tabel`)
  await expect(page.getByRole('link', { name: doubted })).toBeVisible()

  await sagsgang.stop()
  await folder.remove()
})
