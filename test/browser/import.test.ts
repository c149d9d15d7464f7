import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drop } from './drop.ts'
import { expect, temporaryFolder, test } from './fixtures.ts'
import { minutesPdf, minutesText, type ShortMinutes } from './minutes.ts'

const breakwater: ShortMinutes = {
  body: 'Havneudvalget',
  date: '12-10-2026',
  title: 'Molens belysning',
  caseNumber: '26/7101',
  decision: 'Godkendt.',
}
const crane: ShortMinutes = { ...breakwater, date: '09-11-2026', title: 'Ny kran på østkajen', caseNumber: '26/7102' }

test('a secretary drops a folder of minutes: each file ends as read, already there, or refused with its reason', async ({
  page,
}) => {
  const folder = await temporaryFolder()
  await mkdir(join(folder.path, 'Havneudvalget', '2026'), { recursive: true })
  const file = (...parts: string[]) => join(folder.path, 'Havneudvalget', ...parts)
  await writeFile(file('2026', 'oktober.txt'), minutesText(breakwater))
  await writeFile(file('2026', 'november.pdf'), minutesPdf(crane))
  await writeFile(file('oktober igen.txt'), minutesText(breakwater))
  await writeFile(file('brev til Åse.txt'), 'Kære Åse. Tak for i går, og hils på havnen.')
  await writeFile(file('.DS_Store'), 'systemets egen')

  await page.goto('/import')
  await drop(page.getByRole('region', { name: 'Import' }), file())
  await expect(page.getByText('4 af 4 filer behandlet')).toBeVisible()

  const queue = page.getByRole('region', { name: 'Indlæst nu' })
  const row = (name: string) => queue.getByRole('row').filter({ hasText: name })
  await expect(row('november.pdf')).toContainText('Læst')
  await expect(row('november.pdf').getByRole('link', { name: 'Havneudvalget 9. november 2026' })).toBeVisible()
  await expect(row('brev til Åse.txt')).toContainText('Ikke læst')
  await expect(row('brev til Åse.txt')).toContainText('Der er ikke noget referat at læse i filen.')
  // The same bytes twice: whichever came first was read, and the other was there already.
  await expect(queue.getByRole('radio', { name: 'Læst 2', exact: true })).toBeVisible()
  await expect(queue.getByRole('radio', { name: 'Var der allerede 1' })).toBeVisible()

  // Just those that were not read; then on to what came of the rest.
  await queue.getByText('Ikke læst 1').click()
  await expect(row('november.pdf')).toHaveCount(0)
  await queue.getByText('Alle 4').click()
  await row('november.pdf').getByRole('link', { name: 'Havneudvalget 9. november 2026' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havneudvalget 9. november 2026' })).toBeVisible()
  await expect(page.getByRole('article', { name: 'Ny kran på østkajen' })).toContainText('Godkendt')

  await folder.remove()
})
