import { readFileSync } from 'node:fs'

const sample = new URL('../../mocks/samples/2026-11-17-direktionen.txt', import.meta.url)

/** A folder of minutes as they are dropped: new ones, the same once more, and what is none. */
const files = [
  {
    name: 'Havneudvalget 9. november.txt',
    text: `REFERAT Havneudvalget d. 09-11-2026

Mødedato 09-11-2026 kl. 16:30

Punkt 1: Ny kran på østkajen

26/7102

Beslutning Havneudvalget den 09-11-2026

Udskudt til mødet i december.
`,
  },
  { name: 'Direktionen 17. november.txt', text: readFileSync(sample, 'utf8') },
  { name: 'Brev til havnefogeden.txt', text: 'Kære Åse. Tak for i går, og hils på havnen.' },
].map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))

/** Every screen: its name in the gallery, its address, and what a person does there before it is pictured. */
export const screens = [
  { id: 'overblik', name: 'Overblik', path: '/' },
  { id: 'udskudt', name: 'Udskudt', path: '/udskudt' },
  { id: 'udskudt-tabel', name: 'Udskudt, as a table', path: '/udskudt?visning=tabel' },
  { id: 'strategier', name: 'Strategier', path: '/strategier' },
  { id: 'strategier-tabel', name: 'Strategier, as a table', path: '/strategier?visning=tabel' },
  { id: 'opfoelgning', name: 'Opfølgning', path: '/opfoelgning' },
  {
    id: 'dagsorden',
    name: 'Dagsorden',
    path: '/dagsorden?forum=direktionen&dato=2026-12-01',
    act: async (page) => {
      const put = page.getByRole('button', { name: /^Sæt på dagsordenen: / })
      for (let items = 0; items < 4; items += 1) await put.first().click()
      await page.getByText(/^Gemt/).first().waitFor()
    },
  },
  { id: 'sager', name: 'Sager', path: '/sager' },
  { id: 'sag', name: 'A case', path: '/sager/25%2F2210' },
  { id: 'moeder', name: 'Møder', path: '/moeder' },
  {
    id: 'moede',
    name: 'A meeting beside its source',
    path: '/moeder/direktionen-2026-05-26?punkt=2',
    act: (page) =>
      page
        .getByRole('article', { name: 'Mobilitetsplan 2026-2034' })
        .getByRole('link', { name: 'se i kilden' })
        .last()
        .click(),
  },
  { id: 'analyse', name: 'Analyse', path: '/analyse' },
  {
    id: 'soeg',
    name: 'Ctrl K',
    path: '/',
    act: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Søg og gå til' }).fill('plan')
      await page.getByRole('group', { name: 'Sager' }).waitFor()
    },
  },
  {
    id: 'import',
    name: 'Import',
    path: '/import',
    act: async (page) => {
      await page.getByLabel('Vælg filer').last().setInputFiles(files)
      await page.getByText('3 af 3 filer behandlet').waitFor()
      await page.getByText('1 fil er indlæst').waitFor({ state: 'detached' })
    },
  },
  { id: 'gennemse', name: 'Gennemse', path: '/import/gennemse' },
  { id: 'aendringslog', name: 'Ændringslog', path: '/log' },
  { id: 'tilgaengelighed', name: 'Tilgængelighed', path: '/tilgaengelighed' },
]
