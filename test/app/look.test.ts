import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** `--name: light-dark(#light, #dark)` as `{ name: [light, dark] }`. */
const tokens = new Map(
  [...readFileSync('src/app/look.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }] as const,
  ),
)
const colour = (name: string, theme: 'light' | 'dark') => {
  const found = tokens.get(name)
  if (!found) throw new Error(`no token --${name}`)
  return found[theme]
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'surface', 'sunken', 'accent-soft']
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'wait-3', 'late', 'approved', 'passed', 'noted', 'closed']
const marks = ['wait-1', 'wait-2', 'wait-3', 'late', 'accent', 'approved', 'passed', 'noted', 'line-strong']

describe.each(['light', 'dark'] as const)('contrast, %s', (theme) => {
  it('knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  })

  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))('text %s on %s ≥ 4.5:1', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks.flatMap((mark) => grounds.map((ground) => [mark, ground])))('mark %s on %s ≥ 3:1', (mark, ground) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })

  it.each(['warn-soft'])('ink on %s ≥ 4.5:1', (ground) => {
    for (const text of ['ink', 'ink-2', 'accent'])
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it('marked words, ink ≥ 4.5:1, and the line under them ≥ 3:1', () => {
    expect(contrast(colour('ink', theme), colour('marked', theme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('accent', theme), colour('marked', theme))).toBeGreaterThanOrEqual(3)
  })

  it('chosen controls, paper on ink, ≥ 4.5:1', () => {
    expect(contrast(colour('paper', theme), colour('ink', theme))).toBeGreaterThanOrEqual(4.5)
  })
})

/** 16 is for fields on a phone: under that its browser zooms in when one is written in. */
const sizes = ['12', '13', '14', '15', '16', '17', '22', '28', '34']
const weights = ['400', '600']

const said = (sheet: string, what: RegExp) => [...sheet.matchAll(what)].map(([, found]) => found ?? '')

describe('text', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path, readFileSync(`src/${path}`, 'utf8')] as const)

  it('is looked for in every sheet', () => {
    expect(sheets.length).toBeGreaterThan(40)
    expect(sheets.flatMap(([, sheet]) => said(sheet, /font-weight: (\d+)/g)).length).toBeGreaterThan(40)
  })

  it.each(sheets)('has one of few sizes and weights in %s', (_, sheet) => {
    expect(sizes).toEqual(expect.arrayContaining(said(sheet, /font(?:-size)?:\s+([\d.]+)px/g)))
    expect(weights).toEqual(expect.arrayContaining(said(sheet, /font-weight: (\d+)/g)))
  })

  it('has a letter of each size and weight in the page, for the browser to find its fonts by', () => {
    expect(said(readFileSync('index.html', 'utf8'), /<span data-px="(\d+)">Å<b>Å/g)).toEqual(sizes)
  })
})
