import { expect, test } from 'vitest'
import { readFirstAgendaHtml } from '#src/minutes/formats/firstagenda-html.ts'

const page = `<!doctype html><html><head><title>Referat - Havneudvalget - 11-03-2025</title><style>h2{}</style></head><body>
<nav><a href="/">Forside</a></nav><h1>Havneudvalget</h1><p>Mødedato: 11-03-2025 kl. 16:30</p><p>Mødested: Lokale 1</p>
<h2>1. Godkendelse af dagsorden</h2><p>Sagsnummer: 25/1</p><h3>Beslutning</h3><p>Godkendt.</p>
<h2>2. Lukket: Køb af kaj</h2>
<h2>3. Bænke på havnen</h2><p>Sagsnummer: 25/3</p><h3>Sagsfremstilling</h3><p>Der mangler bænke.</p><h4>4. del</h4><p>Malingen.</p>
<h3>Beslutning</h3><ol><li>Godkendt</li><li>Udsat</li></ol></body></html>`

test('a saved page: head, items under headings of one level, sections', () => {
  const { source, meetings } = readFirstAgendaHtml(page)
  const outline = meetings[0]?.outline
  expect(outline).toMatchObject({ body: 'Havneudvalget', date: '2025-03-11', time: '16:30', place: 'Lokale 1' })
  expect(outline?.items.map(({ number, title, caseNumber, closed }) => [number, title, caseNumber, closed])).toEqual([
    ['1', 'Godkendelse af dagsorden', '25/1', false],
    ['2', 'Lukket: Køb af kaj', null, true],
    ['3', 'Bænke på havnen', '25/3', false],
  ])
  expect(outline?.items[2]?.sections.map(({ body }) => source.text.slice(body.start, body.end))).toEqual([
    'Der mangler bænke.\n\n4. del\n\nMalingen.',
    '1. Godkendt\n2. Udsat',
  ])
})

test('another page is no meeting', () => {
  const { meetings } = readFirstAgendaHtml(
    '<html><body><h1>Velkommen</h1><h2>1. Nyheder</h2><p>12-03-2025</p></body></html>',
  )
  expect(meetings[0]).toMatchObject({ outline: null, problems: [{ code: 'not-minutes' }] })
})
