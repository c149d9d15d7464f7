import { addDays } from '#src/domain/days.ts'
import type { AgendaItem, Meeting } from '#src/domain/meeting.ts'
import { decision, followUp, meeting } from '../build.ts'

/** Minutes without end, of invented bodies: as many, and as like each other, as those of a municipality over years. */

const itemsPerMeeting = 15
/** How often a case comes on again, and how many other cases come between. */
const treatments = 3
const apart = 400
const heads = ['b', 'br', 'd', 'f', 'fl', 'g', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'r', 's', 'sk', 'st', 't', 'tr', 'v']
const hearts = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å', 'el', 'er', 'ing']

/** A number that looks random and is the same each time. */
function mix(seed: number): number {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** The few first words come often, the many last seldom, as in any language. */
export function word(seed: number): string {
  const rank = Math.floor(8000 * (mix(seed) / 2 ** 32) ** 3)
  const syllable = (place: number) => {
    const chosen = mix(rank * 4 + place)
    return `${heads[chosen % heads.length]}${hearts[(chosen >>> 8) % hearts.length]}`
  }
  return Array.from({ length: 2 + (rank % 3) }, (_, place) => syllable(place)).join('')
}

const words = (seed: number, count: number) => Array.from({ length: count }, (_, n) => word(seed * 131 + n)).join(' ')

/** The meeting of that place in the row: each body meets in turn, every other week. */
export function syntheticMeeting(index: number, bodies: number): Meeting {
  const [body, round] = [index % bodies, Math.floor(index / bodies)]
  const day = addDays('2016-01-04', 14 * round + (body % 5))
  const items = Array.from({ length: itemsPerMeeting }, (_, place) => syntheticItem(index, place, body))
  return meeting(`${word(body * 7 + 1)}udvalg ${body}`, `${day}T10:00:00+01:00`, items)
}

function syntheticItem(index: number, place: number, body: number): Partial<AgendaItem> {
  if (place === 0) return { title: 'Godkendelse af dagsorden', decision: decision('approved') }
  if (place === 14) return { title: 'Øvrige sager', caseNumber: `20/${body}`, decision: decision('noted') }
  const turn = index * itemsPerMeeting + place
  const first = turn - (turn % treatments) * apart
  const number = first < 0 ? turn : first
  const seed = number * 17
  const outcome = mix(turn) % 25 === 0 ? 'postponed' : mix(turn) % 3 === 0 ? 'approved' : 'recommended'
  const kind = mix(number) % 20 === 0 ? ' strategi' : ''
  return {
    title: `${words(seed, 4)}${kind}`,
    caseNumber: `24/${number}`,
    closed: mix(turn + 1) % 20 === 0,
    sections: ['Baggrund', 'Indstilling', 'Sagsfremstilling'].map((heading, part) => ({
      heading,
      text: words(turn * 3 + part, 110),
      where: { page: 1, start: part * 900, end: part * 900 + 899 },
    })),
    decision: decision(outcome, { until: mix(turn + 2) % 2 === 0 ? 'næste møde' : null }),
    followUps: mix(turn + 3) % 3 === 0 ? [followUp(`Forvaltningen undersøger ${words(turn, 8)}.`)] : [],
  }
}
