import { expect, it } from 'vitest'
import { divisible } from '#src/features/pipeline/joints.ts'

it.each([
  'Digitaliserings|strategi 2027-2030',
  'Beskæftigelses|plan og sundheds|politik',
  'Daginstitutions|bygning',
  'Kvalitets|standarder for beredskabs|arbejdet',
  'Landdistrikts|udvalget, Integrations|rådet',
  'Planlægnings|møde om byrådspolitikere',
  'Handicap|politik, Ungestrategi og Varmeplan',
])('%s is divided where it is joined, and nowhere else', (text) => {
  expect(divisible(text.replaceAll('|', '')).split('\u00AD')).toEqual(text.split('|'))
})
