import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { forget, forgetOld, isLike, keep, keptAs, keptNames, useKept } from '#src/features/shared/kept.ts'

const days = (n: number) => n * 24 * 60 * 60_000

describe('what is kept', () => {
  it('is there until it is forgotten, and is found by how its name begins', () => {
    keep('dagsorden|direktionen|a', { note: 'Én' })
    keep('rettelse.x', { title: 'To' })
    expect(keptAs('dagsorden|direktionen|a')).toEqual({ note: 'Én' })
    expect(keptNames('dagsorden|')).toEqual(['dagsorden|direktionen|a'])
    forget('dagsorden|direktionen|a')
    expect(keptAs('dagsorden|direktionen|a')).toBeNull()
  })

  it('is let go after a fortnight, and so is what cannot be read; nothing else of this machine is', () => {
    keep('rettelse.x', { title: 'Lukket' })
    localStorage.setItem('sagsgang.kladde.brudt', '{"at"')
    localStorage.setItem('sagsgang.language', 'en')
    forgetOld(Date.now() + days(13))
    expect(keptNames('')).toEqual(['rettelse.x'])
    forgetOld(Date.now() + days(15))
    expect(Object.keys(localStorage)).toEqual(['sagsgang.language'])
  })

  it('is nothing where the machine keeps nothing, and that is told', () => {
    vi.stubGlobal('localStorage', null)
    expect(keep('rettelse.x', { title: 'To' })).toBe(false)
    vi.unstubAllGlobals()
  })
})

describe('a form', () => {
  const blank = { text: '', due: '' }
  const form = (name = 'ny') => renderHook(() => useKept(name, blank)).result

  it('has what was typed brought back, and says so', () => {
    const first = form()
    act(() => first.current.set({ ...blank, text: 'Halv tanke' }))
    expect(form().current).toMatchObject({ value: { text: 'Halv tanke' }, restored: true })
    expect(form('en anden').current).toMatchObject({ value: blank, restored: false })
  })

  it('leaves nothing behind when all that was typed is taken away again', () => {
    const first = form()
    act(() => first.current.set({ ...blank, text: 'H' }))
    act(() => first.current.set(blank))
    expect(keptNames('')).toEqual([])
  })

  it('can begin afresh', () => {
    keep('ny', { ...blank, text: 'Halv tanke' })
    const again = form()
    act(() => again.current.startOver())
    expect(again.current).toMatchObject({ value: blank, restored: false })
    expect(keptNames('')).toEqual([])
  })

  it('begins untouched where an older version kept another shape', () => {
    keep('ny', { text: 'Halv tanke', until: '2025-01-01' })
    expect(form().current).toMatchObject({ value: blank, restored: false })
  })
})

describe('one shape', () => {
  const like = { text: '', where: { page: null, start: 0 }, list: [{ key: '' }] }
  const fitting = { text: 'a', where: { page: 3, start: 1 }, list: [] }
  it.each([
    ['the same fields, with more in them', { ...fitting, list: [{ key: 'a' }, { key: 'b' }], more: 1 }, true],
    ['null where anything may stand', { ...fitting, where: { page: null, start: 1 } }, true],
    ['a field that is missing', { text: 'a', where: fitting.where }, false],
    ['a field of another kind', { ...fitting, text: 1 }, false],
    ['a list of other things', { ...fitting, list: ['a'] }, false],
    ['a list that is none', { ...fitting, list: { key: '' } }, false],
    ['nothing', null, false],
  ])('%s', (_, value, fits) => expect(isLike(value, like)).toBe(fits))
})
