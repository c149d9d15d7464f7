import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useFileDrop } from '#src/features/import/use-file-drop.ts'

const file = (name: string) => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (take: (file: File) => void) => take(new File([''], name)),
})

/** A folder that hands out its entries in portions, as browsers do. */
const folder = (name: string, ...portions: object[][]) => ({
  isFile: false,
  isDirectory: true,
  name,
  createReader: () => {
    const left = [...portions]
    return { readEntries: (take: (entries: object[]) => void) => take(left.shift() ?? []) }
  },
})

/** The names of the files that come of dropping these. */
const names = async (...entries: object[]) => {
  const onFiles = vi.fn<(files: readonly File[]) => void>()
  renderHook(() => useFileDrop(onFiles))
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }))
  window.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { items, files: [] } }))
  await waitFor(() => expect(onFiles).toHaveBeenCalledTimes(1))
  return onFiles.mock.calls[0]?.[0].map(({ name }) => name)
}

describe('what is dropped', () => {
  it('is files, and all the files of folders within folders by name, however many portions they come in', async () => {
    const deep = folder('2024', [file('d.pdf')], [file('c.pdf')])
    expect(await names(file('a.txt'), folder('referater', [file('b.json'), deep]))).toEqual([
      'a.txt',
      'c.pdf',
      'd.pdf',
      'b.json',
    ])
  })

  it('leaves out what a system keeps for itself', async () => {
    const hidden = folder('.git', [file('config')])
    expect(await names(file('.DS_Store'), folder('referater', [file('Thumbs.db'), hidden, file('a.txt')]))).toEqual([
      'a.txt',
    ])
  })

  it('is nothing for an empty folder', async () => {
    expect(await names(folder('tom'))).toEqual([])
  })

  it('is awaited while something is held over the window, and no longer when it leaves', () => {
    const { result } = renderHook(() => useFileDrop(() => {}))
    act(() => void window.dispatchEvent(new Event('dragover')))
    expect(result.current).toBe(true)
    act(() => void window.dispatchEvent(Object.assign(new Event('dragleave'), { relatedTarget: document.body })))
    expect(result.current).toBe(true)
    act(() => void window.dispatchEvent(Object.assign(new Event('dragleave'), { relatedTarget: null })))
    expect(result.current).toBe(false)
  })
})
