/** Gennemse: what the reader doubted, one thing at a time. */
export const review = {
  title: 'Gennemse',
  tabs: 'Import og gennemsyn',
  importTab: 'Indlæs',
  tab: 'Gennemse',
  lead: (count: string, n: number) =>
    n === 1 ? '1 ting, læseren var i tvivl om' : `${count} ting, læseren var i tvivl om`,
  list: 'At gennemse',
  keys: 'Piletaster eller j og k går i listen, Enter vælger.',
  place: (body: string, date: string, item: string) => `${body} ${date}, punkt ${item}`,
  untitled: 'Uden titel',
  orphan: 'Rettelsen har mistet sit punkt',
  orphanText:
    'Referatet er læst igen, og punktet, der blev rettet, er der ikke længere. Rettelsen er gemt, men gælder intet. Ret eventuelt det nye punkt i mødet, og tag så rettelsen her tilbage.',
  toMeeting: 'Åbn mødet',
  why: 'Hvorfor',
  back: 'Tilbage til listen',
  skip: 'Spring over',
  itemGone: 'Punktet findes ikke i mødet, som det er nu',
  itemGoneText: 'Måske er referatet læst igen. Hent listen igen.',
  done: 'Det, linket pegede på, er allerede gennemset. Her er det næste.',
  more: 'Vis flere',
  empty: 'Intet at gennemse',
  emptyText: 'Når læseren er i tvivl om noget, står det her. Du kan altid rette et punkt fra mødet.',
  emptyAction: 'Se møderne',
}
