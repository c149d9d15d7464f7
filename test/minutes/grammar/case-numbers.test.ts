import { describe, expect, it } from 'vitest'
import { caseNumberOfLine, findCaseNumbers } from '#src/minutes/grammar/case-numbers.ts'

describe('a case number alone on a line', () => {
  it.each([
    '24/24964',
    '14/110',
    '21-014448',
    '20-010677K',
    'EMN-2025-003383',
    '2020-016062',
    '2009/049528',
    '330-2018-3619',
    '27.00.00-A00-1188-16',
    '1-30-11-06-V',
  ])('%s', (number) => expect(caseNumberOfLine(` ${number} `)?.number).toBe(number))

  it.each([
    ['Sagsnr: 14/110', '14/110'],
    ['Sagsnr.: 24/24964', '24/24964'],
    ['Sagsnr. 123456', '123456'],
    ['Sagsid.: 330-2018-3619', '330-2018-3619'],
    ['Sagsnummer 21-014448', '21-014448'],
    ['J.nr. 27.00.00-A00-1188-16', '27.00.00-A00-1188-16'],
    ['Sag 24/3', '24/3'],
  ])('%s is %s', (line, number) => {
    const found = caseNumberOfLine(line)
    expect(found?.number).toBe(number)
    expect(found && line.slice(found.start, found.end)).toBe(number)
  })

  it.each([
    'Dok.nr. 24/123',
    'MOD-2025-00123',
    'Sag nr. 130',
    'Lokalplan 15.24',
    '123456',
    '2024/2025',
    '28-01-2025',
    'Budget 2025-2028',
    'Sagen 24/123 blev drøftet',
  ])('%s is none', (line) => expect(caseNumberOfLine(line)).toBeNull())
})

it('finds labelled numbers in running text', () => {
  const text = 'Se sagsnr. 24/1234 og j.nr. 27.00.00-A00-1-16, men ikke dok.nr. 24/99 eller punkt 24/25.'
  expect(findCaseNumbers(text).map(({ number }) => number)).toEqual(['24/1234', '27.00.00-A00-1-16'])
})
