import { findBodies } from './body-names.ts'
import { findDates } from './dates.ts'
import { oneLine } from './phrase.ts'

const toward =
  /(?:bring\p{L}*|forelæg\p{L}*|forelig\p{L}*|fremlæg\p{L}*|tages|drøft\p{L}*|behandl\p{L}*|send\p{L}*|sag|status|\p{L}*notat|oplæg|redegørelse|evaluering|rapport|tilbage|orienter\p{L}*)(?:\s+\S+){0,8}?\s+(?:på|i|til|for|over\s?for)\s+(?:(?:et|det)\s+(?:\p{L}+\s+){0,2}møde\s+i\s+)?$/iu
/** *forelægges Direktionen*, *anmoder Økonomiudvalget om at …* */
const askedOf = /(?:(?:fore|frem)lægges|(?:opfordr|anmod|bed|henstill)(?:e|er|ede)(?:\s+til)?)\s+$/iu
const toItself =
  /(?:på|til)\s+(?:et|det|udvalgets|vores)?\s*(?:næste|kommende|senere|førstkommende)\s+(?:\p{L}+\s+)?\p{L}*møde|udvalget\s+(?:\S+\s+){0,12}?ønske\p{L}*|ønske\p{L}*\s+(?:\S+\s+){0,3}?udvalget/iu

/** The body a follow-up is to come to: the one it is brought to, else the asking body itself; null when open. */
export function targetBodyOf(words: string, own: string): string | null {
  const bodies = findBodies(words)
  const named = bodies.find(({ start }) => toward.test(words.slice(0, start)) || askedOf.test(words.slice(0, start)))
  if (named) return named.name
  return toItself.test(words) ? own : null
}

/** «Byrådsmødet», «behandlingen i Økonomiudvalget og Byrådet», «den 2. oktober». */
const term = String.raw`(?:(?:den|det|de|en|et|næste|kommende|førstkommende|videre|egentlige|endelige|ordinære|\d{1,2}\.|\p{L}{3,40}s(?=\s+(?:\p{L}+e\s+)?(?:behandling|møde|beslutning|budget)))\s+){0,3}\p{L}[\p{L}\d-]*(?:\s+(?:i|på|af|om|og|for)\s+\p{L}[\p{L}\d,-]*|\s+(?:19|20)\d\d(?:-\d+)?){0,3}`

const terms = new RegExp(
  [
    String.raw`inden\s+(?:at|der)\s+[^,.;:]{3,60}`,
    String.raw`inden\s+(?:\p{L}+ets|\p{L}+ens|\p{L}+s)\s+(?:udgang|udløb|afslutning)`,
    String.raw`(?:frem\s+mod|forud\s+for|inden(?!\s+for\s)|senest|snarest)\s+${term}`,
    String.raw`(?<=(?:på|til)\s+)(?:(?:et|det)\s+)?(?:næste|kommende|senere|førstkommende)\s+(?:ordinære\s+)?\p{L}*møde\p{L}*`,
    String.raw`hvert\s+(?:halve\s+|½\s*|kvarte\s+)?(?:år|kvartal)|halvårligt|årligt|kvartalsvist|løbende`,
    String.raw`(?:i\s+)?(?:foråret|efteråret|sommeren|vinteren)\s+20\d\d`,
    String.raw`i\s+forbindelse\s+med\s+(?:den|det)\s+(?:kommende|næste)\s+${term}`,
    String.raw`i\s+20\d\d`,
  ].join('|'),
  'iu',
)

/** When it is due: an ISO date where the words name a coming day, month or quarter, else the words as printed. */
export function dueOf(words: string, meeting: string): string | null {
  const date = findDates(words, { meeting, missingYear: 'coming' }).find(({ iso }) => iso > meeting)
  if (date) return date.iso
  const named = terms.exec(words)
  return named && oneLine(named[0])
}
