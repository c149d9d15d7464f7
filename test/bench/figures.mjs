/** What a section has measured: a name, a number with its unit, and beside it the target and what others reach. */

export const median = (values) => at(values, 0.5)

/** The value that a share of them are at or under. */
export const at = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN

const shown = (value) => (typeof value === 'number' ? String(Number(value.toPrecision(3))) : value)

/** @param figures `{ name, value, unit, most | least, yardstick }`; `most` and `least` are the targets. */
export function print(section, figures) {
  console.log(`\n${section}`)
  for (const { name, value, unit = '', most, least, yardstick } of figures) {
    const target = most === undefined ? (least === undefined ? '' : `≥ ${least} ${unit}`) : `≤ ${most} ${unit}`
    const missed = (most !== undefined && value > most) || (least !== undefined && value < least)
    const line = [
      `  ${name}`.padEnd(52),
      `${shown(value)} ${unit}`.padStart(14),
      target.padStart(14),
      (missed ? 'missed' : '').padStart(8),
      yardstick ? `   ${yardstick}` : '',
    ]
    console.log(line.join(' ').trimEnd())
  }
}
