import { expect, it } from 'vitest'
import { da } from '#src/i18n/da.ts'
import { en } from '#src/i18n/en.ts'
import { failure, type ProblemCode } from '#src/minutes/problems.ts'

const isCode = (code: string): code is ProblemCode => code in da.problems

it.each(Object.keys(da.problems).filter(isCode))('%s is said by the reader in Danish, and in English too', (code) => {
  expect(da.problems[code]).toBe(failure(code).message)
  expect(en.problems[code]).not.toBe(da.problems[code])
})
