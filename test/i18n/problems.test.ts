import { expect, it } from 'vitest'
import { da } from '#src/i18n/da.ts'
import { en } from '#src/i18n/en.ts'
import { failure, type ProblemCode } from '#src/minutes/problems.ts'

/** Every code the reader has, so that a new one without words is a type error here. */
const reasons: Record<ProblemCode, true> = {
  'empty-file': true,
  'not-minutes': true,
  'no-items': true,
  'unsupported-format': true,
  'too-large': true,
  'too-slow': true,
  'damaged-pdf': true,
  'damaged-pages': true,
  'encrypted-pdf': true,
  'scanned-pdf': true,
  'damaged-json': true,
  'section-not-fetched': true,
  unreadable: true,
}
const isCode = (code: string): code is ProblemCode => code in reasons
const codes = Object.keys(reasons).filter(isCode)

it.each(codes)('%s is said as the reader says it in Danish, and in English too', (code) => {
  expect(da.problems[code]).toBe(failure(code).message)
  expect(en.problems[code]).not.toBe(da.problems[code])
})
