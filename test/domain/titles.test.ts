import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { akin, caseKindOf, isStandingTitle, isUntitled, normaliseTitle } from '#src/domain/titles.ts'

describe('normaliseTitle', () => {
  it.each([
    ['Ny skole i Fjordby', 'ny skole i fjordby'],
    ['  Ny skole i Fjordby.', 'ny skole i fjordby'],
    ['Lukket: Ny skole i Fjordby', 'ny skole i fjordby'],
    ['Ny skole i Fjordby - LUKKET SAG', 'ny skole i fjordby'],
    ['Ny skole i Fjordby (Lukket)', 'ny skole i fjordby'],
    ['Ny skole i Fjordby - udsat fra mødet den 21/8 2018', 'ny skole i fjordby'],
    ['Genoptagelse: Ny skole i Fjordby', 'ny skole i fjordby'],
    ['Ny skole i Fjordby (genoptaget sag)', 'ny skole i fjordby'],
    ['Udsatte boligområder', 'udsatte boligområder'],
    ['Lukketider på genbrugspladsen', 'lukketider på genbrugspladsen'],
  ])('%s', (title, bare) => {
    expect(normaliseTitle(title)).toBe(bare)
  })

  it.each(['Lukket', 'Lukket punkt', 'LUKKET SAG', 'Lukket:', ''])('%j names nothing', (title) => {
    expect(isUntitled(title)).toBe(true)
  })
})

describe('akin titles under one number', () => {
  it.each([
    ['1. udkast til Havnepolitik 2025-2028', 'Havnepolitik 2025-2028, endelig godkendelse'],
    ['Godkendelse af Varmeplan Fjordby Kommune', 'Bemyndigelse om påbud til opfyldelse af varmeplanen'],
    ['Temamøde om Villa Strand', 'Afklaring af det videre arbejde med Villa Strand'],
    ['LED pulje, 2024', 'Frigivelse af LED-pulje, 2025'],
    ['Lukket', 'Salg af grund på Havnevej'],
    ['Øvrige sager', 'Øvrige sager.'],
    ['2. behandling af Styrelsesvedtægt', 'Ændring af styrelsesvedtægten'],
  ])('%s ~ %s', (a, b) => {
    expect(akin(a, b)).toBe(true)
    expect(akin(b, a)).toBe(true)
  })

  it.each([
    ['Introduktion til erhvervsområdet', 'Introduktion til turismeområdet'],
    ['Orientering om gældspleje', 'Lånoptagelse 2025'],
    ['Godkendelse af kvalitetsstandard', 'Godkendelse af tidsplan'],
    ['Øvrige sager', 'Budget 2025'],
  ])('%s ≁ %s', (a, b) => {
    expect(akin(a, b)).toBe(false)
    expect(akin(b, a)).toBe(false)
  })
})

describe('standing items', () => {
  it.each([
    'Øvrige sager',
    'Godkendelse af dagsorden',
    'Godkendelse af dagsordenen.',
    'Orientering fra formanden',
    'Orientering fra formanden/gensidig orientering',
    'Lukket: Orientering fra administrationen',
    'Borgmesteren orienterer',
    'Meddelelser',
    'Eventuelt',
    'Huskeliste',
    'Huskeliste og orientering fra administrationen',
    'Mødekalender 2025',
    'Kultur- og Fritidsudvalget - mødekalender 2025',
    'Kultur- og Fritidsudvalgets kalender 2025',
    'Underskriftsark',
    'Spørgetid',
    'Siden sidst',
  ])('%s', (title) => {
    expect(isStandingTitle(title)).toBe(true)
  })

  it.each([
    'Orientering om ny skole',
    'Orientering fra administrationen om ny skole',
    'Dagsorden for bæredygtighed',
    'Budgetproces med mødekalender',
    'Sager om ulovligt byggeri',
    'Bæredygtighedsstrategi',
    'Lukket',
  ])('%s is a case', (title) => {
    expect(isStandingTitle(title)).toBe(false)
  })
})

describe('the kind of case a title tells of', () => {
  it.each([
    ['Bæredygtighedsstrategi', 'strategy'],
    ['Forslag til Planstrategi 2027', 'strategy'],
    ['Status på Udviklingsstrategien', 'strategy'],
    ['Vækst- og Erhvervspolitik 2023 - 2026', 'policy'],
    ['1. udkast til Havnepolitikken', 'policy'],
    ['Handleplan for havnen', 'plan'],
    ['Helhedsplanen for Nordby', 'plan'],
    ['Masterplan Fjordpark', 'plan'],
    ['10-årsplan for skoler', 'plan'],
    ['Plan for grønne områder', 'plan'],
    ['Vision for Fjordby 2040', 'vision'],
    ['Byvision 2040', 'vision'],
    ['Forslag til Lokalplan nr. 15.24', 'other'],
    ['Kommuneplantillæg nr. 8', 'other'],
    ['Tillæg nr. 9 til Kommuneplan 2025', 'other'],
    ['Tids- og procesplan', 'other'],
    ['Tidsplan for budgettet', 'other'],
    ['Mødeplan 2025', 'other'],
    ['Planlægning af dialogmøde', 'other'],
    ['Plan- og Byudvalgets budget', 'other'],
    ['Drøftelse af udvalgets årsplan', 'other'],
    ['Aftale om lovpligtig revision', 'other'],
    ['Supervision af medarbejdere', 'other'],
    ['Bygning i 1½ plan på Strandvej', 'other'],
    ['Påbud til opfyldelse af varmeplanen', 'other'],
    ['Anlægsbevilling jf. vandplanen', 'other'],
    ['Strategisk partnerskab', 'other'],
    ['Ny politikproces', 'other'],
  ] as const)('%s is %s', (title, kind) => {
    expect(caseKindOf(title)).toBe(kind)
  })
})

test('any text is a title: it is akin to itself, and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, other) => {
      expect(akin(title, title)).toBe(true)
      expect(akin(title, other)).toBe(akin(other, title))
      expect(normaliseTitle(normaliseTitle(title))).toBe(normaliseTitle(title))
      expect(isStandingTitle(title) && caseKindOf(title) === 'strategy').toBe(false)
    }),
  )
})

test('a text gone astray as a title costs no more than a title', () => {
  expect(normaliseTitle(`${'- '.repeat(100_000)}Ny skole`)).toBe('')
  expect(caseKindOf(`${'1'.repeat(100_000)} strategi`)).toBe('other')
})
