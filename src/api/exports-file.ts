import type { Cell, Column } from './exports-columns.ts'

/** A list as a table that is ready to be written. */
export interface Sheet {
  /** What the list is called: the sheet's name, and a part of the file's. */
  name: string
  columns: readonly Pick<Column<never>, 'header' | 'width' | 'day'>[]
  rows: readonly (readonly Cell[])[]
}

export const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Format = keyof typeof formats

/** More than this no cell of Excel holds. */
const longestCell = 32_767

/** The file's bytes. What writes them is loaded when it is asked for: few ask, and the mocked API loads this too. */
export async function fileOf(sheet: Sheet, format: Format): Promise<ArrayBuffer> {
  return format === 'csv' ? asCsv(sheet) : asExcel(sheet)
}

async function asCsv({ columns, rows }: Sheet): Promise<ArrayBuffer> {
  const { csvOf } = await import('./csv.ts')
  const headers = columns.map(({ header }) => header)
  return new Blob([csvOf(headers, rows)]).arrayBuffer()
}

async function asExcel({ name, columns, rows }: Sheet): Promise<ArrayBuffer> {
  const { default: writeExcel } = await import('write-excel-file/universal')
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map((cell, index) => excelCell(cell, columns[index]?.day ?? false)))
  const blob = await writeExcel([head, ...body], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob()
  return blob.arrayBuffer()
}

const isoDay = /^\d{4}-\d\d-\d\d$/

/** A day as a date that Excel reckons with; texts as texts, never as formulas. */
function excelCell(cell: Cell, day: boolean) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (day && isoDay.test(cell)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
  return { value: cell.slice(0, longestCell), type: String }
}
