import { describe, expect, it } from 'vitest'
import { referredToOf } from '#src/minutes/grammar/referred-to.ts'
import { untilOf } from '#src/minutes/grammar/until.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('the time a case is set to', () => {
  it.each([
    ['Sagen udsættes til den 12. marts 2026.', '2026-03-12'],
    ['Udsættes til mødet i september.', '2026-09-30'],
    ['Udsat til 2. kvartal.', '2026-06-30'],
    ['Udsat til januarmødet', '2026-01-31'],
    ['Udskydes til ekstraordinært møde den 3/12 2025 kl. 16', '2025-12-03'],
    ['Udsat. Sagen genoptages på mødet den 4. februar.', '2026-02-04'],
    ['Sendes tilbage med ønske om et oplæg til behandling i august 2026.', '2026-08-31'],
    ['Sagen blev udsat til næste møde, da mødet den 3. december 2025 blev aflyst.', 'næste møde'],
    ['Udsættes til førstkommende møde i Direktionen', 'førstkommende møde'],
    ['Udsættes til efter sommerferien', 'efter sommerferien'],
    ['Udsættes indtil videre.', 'indtil videre'],
    ['Sagen udskydes til budgetforhandlingerne.', 'budgetforhandlingerne'],
    ['Sagen udsættes til uge 49', 'uge 49'],
  ])('%s', (text, until) => expect(untilOf(text, whole(text), '2025-11-06')).toBe(until))

  it.each(['Udskudt.', 'Udsat fra mødet den 3. oktober', 'Sagen genoptages, når der foreligger en afgørelse'])(
    'none is named: %s',
    (text) => expect(untilOf(text, whole(text), '2025-11-06')).toBeNull(),
  )
})

describe('whom a case is passed on to', () => {
  it.each([
    ['Oversendes til økonomiudvalget.', 'Økonomiudvalget'],
    ['Sagen henvises til Børne- og Skoleudvalget til videre behandling.', 'Børne- og Skoleudvalget'],
    ['Sagen oversendes til budgetforhandlingerne.', 'budgetforhandlingerne'],
    ['Liste A begærede sagen indbragt for Byrådet.', 'Byrådet'],
    ['Sender sagen til behandling i Økonomiudvalget og Byrådet', 'Økonomiudvalget'],
    ['Sender mødeplanen for Byrådet til behandling i Økonomiudvalget', 'Økonomiudvalget'],
    ['Videresendes til Udvalget for Natur og Miljø', 'Udvalget for Natur og Miljø'],
    ['Udvalget anbefaler indstillingen over for Økonomiudvalget og Byrådet.', 'Økonomiudvalget'],
    ['Økonomiudvalget anbefaler overfor Byrådet, at Kulturudvalgets forslag godkendes.', 'Byrådet'],
    ['Udvalget indstiller over for\nbyrådet, at planen vedtages.', 'Byrådet'],
    ['Forslaget sendes til realitetsbehandling i udvalg.', 'udvalg'],
  ])('%s', (text, body) => expect(referredToOf(text, whole(text))).toBe(body))

  it.each(['Godkendt.', 'Anbefales.', 'Udvalget anbefaler planen over for borgerne, som Byrådet ønskede.'])(
    '%s: nobody is named',
    (text) => expect(referredToOf(text, whole(text))).toBeNull(),
  )
})
