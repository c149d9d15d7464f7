/**
 * Minutes and agendas of the invented municipality Fjordby Kommune, as the publication system prints them.
 * `README.md` beside them tells which stories they hold, date by date.
 */
const texts = import.meta.glob<string>('./*.txt', { query: '?raw', import: 'default', eager: true })

/** The day the stories are told for: the last minutes are of 17 November 2026, and three agendas lie ahead. */
export const SAMPLE_TODAY = '2026-11-20'

/** Every sample as a file a person would drop in: its name and its text, oldest meeting first. */
export const sampleDocuments: { name: string; text: string }[] = Object.entries(texts)
  .map(([path, text]) => ({ name: path.replace('./', ''), text }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
