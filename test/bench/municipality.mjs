/**
 * The minutes of an invented municipality, as many as are asked for, as text the reader reads: twenty bodies that meet
 * every other week, cases that come on again, are put off, passed on and adopted. The same each time for the same day.
 */

const firstParts =
  'aften børne cykel daginstitutions energi fjernvarme flygtninge fritids gade genbrugs hal havne hjemmepleje idræts kirke klima kloak kultur kyst landsby lokal lærer mobilitets natur parkerings plejehjems regn skole skov spildevands sports sti strand sundheds svømme tilgængeligheds trafik trivsels turist ungdoms unge vand varme veje vind ældre æresboligs ørreds åben'.split(
    ' ',
  )
const lastParts =
  'afgift aftale analyse anlæg areal behov bidrag bolig budget bygning center drift eftersyn forening forløb forsøg gebyr grund hus indsats klub kort kvarter lån løsning midler måling net opgave ordning pakke plads prøve pulje rapport regulativ renovering samling sag skilt status støtte takst tilbud tilsyn udbud udvalg udvikling vedtægt vejledning vurdering ydelse ændring øvelse år'.split(
    ' ',
  )
const small = 'af at de den der det efter en er et for fra har i ikke med ny nye og om på samt som til ved vil'.split(
  ' ',
)

const bodies = [
  'Chefforum',
  'Direktionen',
  'Økonomiudvalget',
  'Byrådet',
  ...'Børne- og Skoleudvalget,Klima- og Planudvalget,Kultur- og Fritidsudvalget,Social- og Ældreudvalget,Teknik- og Miljøudvalget,Sundhedsudvalget,Beskæftigelsesudvalget,Landdistriktsudvalget,Havneudvalget,Erhvervsudvalget,Ældrerådet,Handicaprådet,Ungerådet,Integrationsrådet,Opgaveudvalget for Mobilitet,Opgaveudvalget for Natur'.split(
    ',',
  ),
]
const itemsPerMeeting = 15
/** Every other case comes on a second time, after so many meetings of all bodies: 21,000 items are 14,000 cases. */
const returnsAfter = 60

/** A number that looks random, and is the same each time. */
function mix(seed) {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
const pick = (list, seed) => list[mix(seed) % list.length]

/** Small words are half of a text, and of the others few come often and many seldom, as in any language. */
function word(seed) {
  if (mix(seed) % 2 === 0) return pick(small, seed + 1)
  const rank = Math.floor(2500 * (mix(seed + 2) / 2 ** 32) ** 3)
  return `${firstParts[rank % firstParts.length]}${lastParts[Math.floor(rank / firstParts.length) % lastParts.length]}`
}

/** A word that someone may search for, and finds. */
export const searchedWord = (n) =>
  word(Array.from({ length: 40 }, (_, i) => n * 97 + i).find((seed) => mix(seed) % 2 === 1) ?? 1)

const words = (seed, count) => Array.from({ length: count }, (_, n) => word(seed * 131 + n))
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const sentences = (seed, count) =>
  Array.from({ length: count }, (_, n) => `${upper(words(seed * 7 + n, 12).join(' '))}.`).join(' ')

/**
 * How often each is decided, of a hundred items. As in 196 real meetings of 2,880 items: a request follows from one in
 * ten. There one in two hundred was put off; here it is seven times that, so that lists of waits are long.
 */
const decisions = Object.entries({
  'Godkendt.': 38,
  'Anbefales over for Byrådet.': 20,
  'Taget til efterretning.': 19,
  'Anbefales.': 10,
  'Drøftet. Forvaltningen undersøger mulighederne og vender tilbage på et kommende møde.': 5,
  'Godkendt. Udvalget ønsker en sag om driften inden sommerferien.': 5,
  'Udskudt.': 2,
  'Sendes tilbage til administrationen.': 1,
}).flatMap(([decision, times]) => Array.from({ length: times }, () => decision))

/** What came on at that place: a case of its own, or one from a while ago. */
function caseAt(meeting, place) {
  const own = meeting * itemsPerMeeting + place
  const returns = place % 3 !== 0 && Math.floor(meeting / returnsAfter) % 2 === 1
  const again = returns ? own - returnsAfter * itemsPerMeeting : own
  const kind = mix(again) % 40 === 0 ? pick([' strategi', ' politik', ' plan'], again) : ''
  const title = `${upper(firstParts[mix(again) % firstParts.length])}${pick(lastParts, again + 5)} ${words(again, 3).join(' ')}${kind}`
  return { seed: own, number: `${20 + (again % 6)}/${again + 1}`, title: title.replace(/ +/g, ' ') }
}

/** The number of a case of theirs. */
export const caseNumber = (n, meetings) => caseAt(n % meetings, 1 + (n % (itemsPerMeeting - 1))).number

const pad = (n) => String(n).padStart(2, '0')
const weekdays = 'Søndag,Mandag,Tirsdag,Onsdag,Torsdag,Fredag,Lørdag'.split(',')
const months = 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december'.split(',')

/** The name and text of the minutes at that place in the row, the last of which was held the day before `today`. */
export function minutes(index, meetings, today) {
  const body = bodies[index % bodies.length]
  const round = Math.floor((meetings - 1) / bodies.length) - Math.floor(index / bodies.length)
  const day = new Date(today.getTime() - (1 + 14 * round + (index % bodies.length) / 4) * 86_400_000)
  const dashed = `${pad(day.getUTCDate())}-${pad(day.getUTCMonth() + 1)}-${day.getUTCFullYear()}`
  const iso = day.toISOString().slice(0, 10)
  const items = Array.from({ length: itemsPerMeeting }, (_, place) => {
    const { seed, number, title } = caseAt(index, place)
    const closed = mix(seed + 3) % 20 === 0
    return `Punkt ${place + 1}: ${closed ? `Lukket sag: ${title}` : title}

${number}

Baggrund

${sentences(seed, 6)}

Indstilling

At ${body.toLowerCase()} godkender ${words(seed + 9, 8).join(' ')}.

Beslutning ${body} den ${dashed}

${pick(decisions, seed + 4)}

Sagsfremstilling

${sentences(seed + 1, 18)}`
  })
  const text = `REFERAT ${body} d. ${dashed}

Mødedato ${weekdays[day.getUTCDay()]} d. ${day.getUTCDate()}. ${months[day.getUTCMonth()]} ${day.getUTCFullYear()} kl. 10:00

Mødested Mødelokale 1.02, rådhuset

Mødedeltagere Ellinor Vestermark, Asger Tornhøj, Birthe Solkær

${items.join('\n\n')}
`
  return { name: `${String(index).padStart(5, '0')}-${iso}.txt`, text }
}
